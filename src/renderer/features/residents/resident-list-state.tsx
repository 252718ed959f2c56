import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { everyone, type Chosen } from './choose-residents'
import { FinderProvider } from './finder-context'

type ListState = {
  readonly chosen: Chosen
  /** The resident the clerk last stood on. */
  readonly active: string | undefined
  /** Whom the clerk has picked, by id. */
  readonly picked: ReadonlySet<string>
}

type ListPlace = ListState & { readonly change: (part: Partial<ListState>) => void }

const ListContext = createContext<ListPlace | undefined>(undefined)

/** Keeps what is searched, filtered and sorted, the place in the list and whom is picked, while other screens are shown. In memory only: it names people. */
export function ResidentListProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<ListState>({ chosen: everyone, active: undefined, picked: new Set() })
  const change = useCallback((part: Partial<ListState>): void => {
    setState(before => ({ ...before, ...part }))
  }, [])
  return (
    <FinderProvider>
      <ListContext value={{ ...state, change }}>{children}</ListContext>
    </FinderProvider>
  )
}

export function useResidentList(): ListPlace {
  const place = useContext(ListContext)
  if (place === undefined) throw new Error('useResidentList outside ResidentListProvider')
  return place
}
