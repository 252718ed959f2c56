import { useCallback, useEffect, useState } from 'react'
import type { Problem } from '../../domain/result'
import { useServices } from '../../services/services'
import type { CopyKeeper } from './copy-keeper'

/** Whether the clerk has closed the window: `copying` the last copy is being made, `refused` it could not be. */
export type Leaving =
  | { readonly kind: 'staying' }
  | { readonly kind: 'copying' }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** Makes the last copy when the clerk closes the window or calls `leave`, and closes it then. */
export function useLeaving(keeper: CopyKeeper): { readonly leaving: Leaving; readonly leave: () => void } {
  const { desktop } = useServices()
  const [leaving, setLeaving] = useState<Leaving>({ kind: 'staying' })

  const leave = useCallback(() => {
    const copyAndQuit = async (): Promise<void> => {
      setLeaving({ kind: 'copying' })
      const made = await keeper.quit()
      if (made.ok) await desktop.quit()
      else setLeaving({ kind: 'refused', problem: made.problem })
    }
    void copyAndQuit()
  }, [desktop, keeper])

  useEffect(() => {
    desktop.whenClosing(leave)
    return () => {
      desktop.whenClosing(() => void desktop.quit())
    }
  }, [desktop, leave])

  return { leaving, leave }
}
