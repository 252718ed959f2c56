import type { Progress, Watch } from '../../domain/progress'
import { fail, ok, type Result } from '../../domain/result'

/** How long the page may be held at a stretch, in milliseconds: input and drawing wait no longer. */
const STRETCH = 8

const channel = new MessageChannel()
const waiting: (() => void)[] = []
channel.port1.onmessage = () => waiting.shift()?.()

let breathedAt = 0

/** Lets the page take its other tasks in turn. A message is fair to timers and to React, which `scheduler.yield` overtakes. */
async function breathe(): Promise<void> {
  await new Promise<void>(resume => {
    waiting.push(resume)
    channel.port2.postMessage(null)
  })
  breathedAt = performance.now()
}

/** Work of which a part is done by others: a step may say what must come before there is another. Run at once, nothing is waited for. */
export type Shared<T> = Generator<Progress & { readonly until?: Promise<unknown> }, T, undefined>

/** At least one step, and on until something must come first or it is time to breathe. */
function stretch<T>(steps: Shared<T>): ReturnType<Shared<T>['next']> {
  let step = steps.next()
  while (step.done !== true && step.value.until === undefined && performance.now() < breathedAt + STRETCH)
    step = steps.next()
  return step
}

/** Run long work without holding the page. */
export async function inSlices<T>(steps: Shared<T>): Promise<T> {
  for (;;) {
    const step = stretch(steps)
    if (step.done === true) return step.value
    await step.value.until
    await breathe()
  }
}

/** Run long work without holding the page, telling how far it has come. Refusal: `cancelled`. */
export async function inWatchedSlices<T>(steps: Shared<T>, watch: Watch): Promise<Result<T>> {
  for (;;) {
    const step = stretch(steps)
    if (step.done === true) return ok(step.value)
    if (watch.cancelled()) return fail('cancelled')
    watch.report(step.value)
    await step.value.until
    await breathe()
  }
}
