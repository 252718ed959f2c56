import type { Progress, Watch } from '../domain/progress'

const TELL_EVERY_MS = 80

/**
 * A watch that tells at most a dozen times a second, and how to ask the work to stop. From then on it tells nothing: what a worker had on
 * its way would show the work as still going on.
 */
export function startedWatch(tell: (progress: Progress) => void): { watch: Watch; cancel: () => void } {
  let cancelled = false
  let toldAt = -TELL_EVERY_MS
  return {
    cancel: () => {
      cancelled = true
    },
    watch: {
      cancelled: () => cancelled,
      report: progress => {
        const now = performance.now()
        if (cancelled || now - toldAt < TELL_EVERY_MS) return
        toldAt = now
        tell(progress)
      },
    },
  }
}
