import { useCallback, useEffect, useState } from 'react'
import type { Problem } from '../../domain/result'
import { useServices } from '../../services/services'
import { somethingUnsaved } from '../../ui/something-unsaved'
import type { CopyKeeper } from './copy-keeper'

/**
 * Whether the clerk has closed the window: `asked` whether what is typed and not saved may go, `copying` the last copy is being made,
 * `refused` it could not be.
 */
export type Leaving =
  | { readonly kind: 'staying' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'copying' }
  | { readonly kind: 'refused'; readonly problem: Problem }

type LeavingDesk = {
  readonly leaving: Leaving
  /** Leaves, whatever is not saved. */
  readonly leave: () => void
  readonly stay: () => void
}

/** Makes the last copy when the clerk closes the window or calls `leave`, and closes it then. Closing asks first where something is not saved. */
export function useLeaving(keeper: CopyKeeper): LeavingDesk {
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
    desktop.whenClosing(() => {
      if (somethingUnsaved()) {
        setLeaving({ kind: 'asked' })
        void desktop.stay()
      } else leave()
    })
    return () => {
      desktop.whenClosing(() => void desktop.quit())
    }
  }, [desktop, leave])

  const stay = useCallback(() => {
    setLeaving({ kind: 'staying' })
  }, [])
  return { leaving, leave, stay }
}
