import { createContext, useContext, type ReactNode } from 'react'
import { useRosterImport, type RosterImport } from './use-roster-import'

const ImportContext = createContext<RosterImport | undefined>(undefined)

/** Keeps an import going, or under review, while the clerk looks at other screens. */
export function RosterImportProvider({ children }: { children: ReactNode }) {
  return <ImportContext value={useRosterImport()}>{children}</ImportContext>
}

export function useCurrentImport(): RosterImport {
  const current = useContext(ImportContext)
  if (current === undefined) throw new Error('useCurrentImport outside RosterImportProvider')
  return current
}
