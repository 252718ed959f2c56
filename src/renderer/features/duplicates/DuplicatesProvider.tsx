import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from 'react'
import { findDuplicates, type LikelyPair } from '../../domain/duplicates/find-duplicates'
import type { LikelyGroup } from '../../domain/duplicates/likely-groups'
import { openGroups } from '../../domain/duplicates/open-groups'
import type { ReadName, Records } from '../../domain/ports'
import type { Progress, Steps } from '../../domain/progress'
import { distinctPeople, type DistinctPeople } from '../../domain/records/distinct-people'
import { resident, type Resident } from '../../domain/records/resident'
import { runSteps } from '../../services/run-steps'
import { useServices } from '../../services/services'
import { useWatchedWork } from '../../services/use-watched-work'

/** What was found when everybody was last looked through. */
type Looked = { readonly pairs: readonly LikelyPair[]; readonly at: number; readonly read: ReadName }

/** The same, put together as it stands with what was on record then. */
type Found = Looked & {
  readonly groups: readonly LikelyGroup[]
  readonly residents: readonly Resident[]
  readonly distinct: readonly DistinctPeople[]
}

/** What was found, put together anew with what is on record now. */
export function* groupedNow(
  { pairs, at, read }: Looked,
  records: Pick<Records, 'all' | 'find'>,
): Steps<Found> {
  const [residents, distinct] = [records.all(resident), records.all(distinctPeople)]
  const find = (id: string): Resident | undefined => records.find(resident, id)
  const groups = yield* openGroups(pairs, { find, distinct, read })
  return { pairs, at, read, groups, residents, distinct }
}

export type Duplicates = {
  /** Undefined until everybody was looked through once. */
  readonly found: Found | undefined
  readonly progress: Progress | undefined
  readonly look: () => Promise<void>
  /** Looks when nobody has asked for it yet: stopped once, it stays stopped. */
  readonly lookFirst: () => Promise<void>
  readonly cancel: () => void
  /** What was found, put together anew after a commit. */
  readonly regroup: (found: Found) => void
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
      function* steps(): Steps<Found> {
        const pairs = yield* findDuplicates(records.all(resident), records.all(distinctPeople), read)
        return yield* groupedNow({ pairs, at: world.now(), read }, records)
      }
      const looked = await run(watch => runSteps(steps(), watch))
      if (looked.ok) setFound(looked.value)
    }
    const lookFirst = (): Promise<void> => (asked.current ? Promise.resolve() : look())
    return { look, lookFirst, regroup: setFound }
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
