import { createContext, useContext, useSyncExternalStore } from 'react'
import type { CopyKeeper, Keeping } from './copy-keeper'

export const KeeperContext = createContext<CopyKeeper | undefined>(undefined)

export const LeaveContext = createContext<(() => void) | undefined>(undefined)

export function useKeeper(): CopyKeeper {
  const keeper = useContext(KeeperContext)
  if (keeper === undefined) throw new Error('useKeeper outside BackupKeeper')
  return keeper
}

export function useKeeping(): Keeping {
  const keeper = useKeeper()
  return useSyncExternalStore(keeper.watch, keeper.keeping)
}

/** Closes the window once the last copy is made. */
export function useLeave(): () => void {
  const leave = useContext(LeaveContext)
  if (leave === undefined) throw new Error('useLeave outside BackupKeeper')
  return leave
}
