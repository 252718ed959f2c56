import type { Progress } from '../../../domain/progress'
import type { Receiver } from './receiver'

const REPORT_EVERY_MS = 100

/** Tells the page at most ten times a second how far the worker is. */
export function throttled(receiver: Pick<Receiver, 'progress'>): (progress: Progress) => void {
  let reported = -REPORT_EVERY_MS
  return progress => {
    if (performance.now() - reported < REPORT_EVERY_MS) return
    reported = performance.now()
    void receiver.progress(progress)
  }
}
