import type { Progress, Steps, Watch } from '../../domain/progress'
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

/** At least one step, and on until it is time to breathe. */
function stretch<T>(steps: Steps<T>): IteratorResult<Progress, T> {
  let step = steps.next()
  while (step.done !== true && performance.now() < breathedAt + STRETCH) step = steps.next()
  return step
}

/** Run long work without holding the page. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = stretch(steps)
    if (step.done === true) return step.value
    await breathe()
  }
}

/** Run long work without holding the page, telling how far it has come. Refusal: `cancelled`. */
export async function inWatchedSlices<T>(steps: Steps<T>, watch: Watch): Promise<Result<T>> {
  for (;;) {
    const step = stretch(steps)
    if (step.done === true) return ok(step.value)
    if (watch.cancelled()) return fail('cancelled')
    watch.report(step.value)
    await breathe()
  }
}
