import { createContext, useContext, useState, type ReactNode } from 'react'
import { everyone, type Chosen } from './choose-residents'

type ListState = {
  readonly chosen: Chosen
  /** The resident the clerk last stood on. */
  readonly active: string | undefined
}

type ListPlace = ListState & { readonly change: (part: Partial<ListState>) => void }

const ListContext = createContext<ListPlace | undefined>(undefined)

/** Keeps what is searched, filtered and sorted, and the place in the list, while other screens are shown. In memory only: it names people. */
export function ResidentListProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<ListState>({ chosen: everyone, active: undefined })
  const change = (part: Partial<ListState>): void => {
    setState(before => ({ ...before, ...part }))
  }
  return <ListContext value={{ ...state, change }}>{children}</ListContext>
}

export function useResidentList(): ListPlace {
  const place = useContext(ListContext)
  if (place === undefined) throw new Error('useResidentList outside ResidentListProvider')
  return place
}
