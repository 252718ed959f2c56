import { useMemo, useRef, useState } from 'react'
import type { Progress, Watch } from '../domain/progress'
import { startedWatch } from './started-watch'

/** One piece of long work at a time. */
export type WatchedWork = {
  /** How far it is; undefined while nothing is being done. */
  readonly progress: Progress | undefined
  readonly run: <T>(work: (watch: Watch) => Promise<T>) => Promise<T>
  readonly cancel: () => void
}

/** Long work that a screen shows and can stop. `first` is what the screen says until the work itself tells how far it is. */
export function useWatchedWork(first: string): WatchedWork {
  const [progress, show] = useState<Progress>()
  const stop = useRef<() => void>(() => undefined)
  const actions = useMemo(
    () => ({
      run: async <T>(work: (watch: Watch) => Promise<T>): Promise<T> => {
        const { watch, cancel } = startedWatch(show)
        stop.current = cancel
        show({ step: first, done: 0 })
        try {
          return await work(watch)
        } finally {
          cancel()
          show(undefined)
        }
      },
      cancel: () => {
        stop.current()
      },
    }),
    [first],
  )
  return { progress, ...actions }
}
