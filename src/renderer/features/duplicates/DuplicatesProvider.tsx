import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from 'react'
import { findDuplicates, type LikelyPair } from '../../domain/duplicates/find-duplicates'
import type { ReadName } from '../../domain/ports'
import type { Progress } from '../../domain/progress'
import { distinctPeople } from '../../domain/records/distinct-people'
import { resident } from '../../domain/records/resident'
import { runSteps } from '../../services/run-steps'
import { useServices } from '../../services/services'
import { useWatchedWork } from '../../services/use-watched-work'

/** What was found when everybody was last looked through. */
type Found = { readonly pairs: readonly LikelyPair[]; readonly at: number; readonly read: ReadName }

export type Duplicates = {
  /** Undefined until everybody was looked through once. */
  readonly found: Found | undefined
  readonly progress: Progress | undefined
  readonly look: () => Promise<void>
  /** Looks when nobody has asked for it yet: stopped once, it stays stopped. */
  readonly lookFirst: () => Promise<void>
  readonly cancel: () => void
}

const DuplicatesContext = createContext<Duplicates | undefined>(undefined)

/** Keeps what was found, and the looking going, while the clerk is at other screens. */
export function DuplicatesProvider({ children }: { children: ReactNode }) {
  const { records, pinyin, world } = useServices()
  const [found, setFound] = useState<Found>()
  const { progress, run, cancel } = useWatchedWork('比对')
  const asked = useRef(false)
  const actions = useMemo(() => {
    const look = async (): Promise<void> => {
      asked.current = true
      const read = await pinyin.load()
      const looked = await run(watch =>
        runSteps(findDuplicates(records.all(resident), records.all(distinctPeople), read), watch),
      )
      if (looked.ok) setFound({ pairs: looked.value, at: world.now(), read })
    }
    const lookFirst = (): Promise<void> => (asked.current ? Promise.resolve() : look())
    return { look, lookFirst }
  }, [run, records, pinyin, world])
  const duplicates = useMemo(
    () => ({ found, progress, cancel, ...actions }),
    [found, progress, cancel, actions],
  )
  return <DuplicatesContext value={duplicates}>{children}</DuplicatesContext>
}

export function useDuplicates(): Duplicates {
  const duplicates = useContext(DuplicatesContext)
  if (duplicates === undefined) throw new Error('useDuplicates outside DuplicatesProvider')
  return duplicates
}
