import { useEffect, useMemo } from 'react'
import type { LikelyGroup } from '../../domain/duplicates/likely-groups'
import { distinctPeople } from '../../domain/records/distinct-people'
import { resident } from '../../domain/records/resident'
import { runSteps } from '../../services/run-steps'
import { useServices } from '../../services/services'
import { startedWatch } from '../../services/started-watch'
import { useAll } from '../../services/use-records'
import { groupedNow, useDuplicates } from './DuplicatesProvider'

/** A likely group as a row of the list. */
export type OpenGroup = { readonly key: string; readonly group: LikelyGroup }

export const pathOf = (ids: readonly string[]): string => `/residents/duplicates/${ids.join('/')}`

const none: readonly LikelyGroup[] = []

/**
 * The groups that were found and are not settled yet, the likeliest first. After a commit those of before until they are put together
 * anew, in turns: among 100,000 people there are thousands.
 */
export function useOpenGroups(): readonly OpenGroup[] {
  const { records } = useServices()
  const { found, regroup } = useDuplicates()
  const residents = useAll(resident)
  const distinct = useAll(distinctPeople)
  useEffect(() => {
    if (found === undefined || (found.residents === residents && found.distinct === distinct)) return
    const { watch, cancel } = startedWatch(() => undefined)
    void runSteps(groupedNow(found, records), watch).then(now => {
      if (now.ok) regroup(now.value)
    })
    return cancel
  }, [found, residents, distinct, records, regroup])
  const groups = found?.groups ?? none
  return useMemo(() => groups.map(group => ({ key: group.ids.join(' '), group })), [groups])
}
