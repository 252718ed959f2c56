import { createContext, useContext, type ReactNode } from 'react'
import { useRestore, type Restore } from './use-restore'

const RestoreContext = createContext<Restore | undefined>(undefined)

/** Keeps a restore going, or under review, while the clerk looks at other screens. */
export function RestoreProvider({ children }: { children: ReactNode }) {
  return <RestoreContext value={useRestore()}>{children}</RestoreContext>
}

export function useCurrentRestore(): Restore {
  const current = useContext(RestoreContext)
  if (current === undefined) throw new Error('useCurrentRestore outside RestoreProvider')
  return current
}
