import type { Progress, Steps, Watch } from '../domain/progress'
import { fail, ok, type Result } from '../domain/result'

/** How long a turn of work may hold the page, in milliseconds: a third of a frame, since a sweep of memory may come on top. */
const TURN = 5

/** Lets the page draw and answer keys. Unlike a timer it is not slowed down while the window is hidden. */
const letThePageWork = (): Promise<void> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/** The same, and whatever else the page has to do comes first: what the clerk waits for is not held up by what nobody does. */
const letAllElseGoFirst = (): Promise<void> => scheduler.postTask(() => undefined, { priority: 'background' })

/** Runs steps for one turn; what they came to, or how far they are. */
function runTurn<T>(steps: Steps<T>): IteratorResult<Progress, T> {
  const end = performance.now() + TURN
  let step = steps.next()
  while (step.done !== true && performance.now() < end) step = steps.next()
  return step
}

async function runInTurns<T>(
  steps: Steps<T>,
  watch: Watch,
  betweenTurns: () => Promise<void>,
): Promise<Result<T>> {
  for (;;) {
    if (watch.cancelled()) return fail('cancelled')
    const step = runTurn(steps)
    if (step.done === true) return ok(step.value)
    watch.report(step.value)
    await betweenTurns()
  }
}

/** Runs long work on the page in turns, so that the page stays usable. Refusal `cancelled` when the watch says so. */
export const runSteps = <T>(steps: Steps<T>, watch: Watch): Promise<Result<T>> =>
  runInTurns(steps, watch, letThePageWork)

/** {@link runSteps} for work nobody waits for: it gives way to everything else on the page. */
export const runBehind = <T>(steps: Steps<T>, watch: Watch): Promise<Result<T>> =>
  runInTurns(steps, watch, letAllElseGoFirst)
