import { useMemo } from 'react'
import type { LikelyGroup } from '../../domain/duplicates/likely-groups'
import { openGroups } from '../../domain/duplicates/open-groups'
import { distinctPeople } from '../../domain/records/distinct-people'
import { house, type House } from '../../domain/records/house'
import { resident, type Resident } from '../../domain/records/resident'
import { dwellingOf } from '../../domain/search/searched-facts'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useDuplicates } from './DuplicatesProvider'

/** A record of a group, and where the person lives. */
export type Listed = { readonly person: Resident; readonly home: string }

/** A likely group as a row of the list. */
export type OpenGroup = {
  readonly key: string
  readonly group: LikelyGroup
  readonly listed: readonly Listed[]
}

export const pathOf = (ids: readonly string[]): string => `/residents/duplicates/${ids.join('/')}`

/** The groups that were found and are not settled yet, the likeliest first. */
export function useOpenGroups(): readonly OpenGroup[] {
  const { records } = useServices()
  const { found } = useDuplicates()
  const residents = useAll(resident)
  const distinct = useAll(distinctPeople)
  return useMemo(() => {
    if (found === undefined || residents.length === 0) return []
    const find = (id: string): Resident | undefined => records.find(resident, id)
    const homeOf = (person: Resident): string => {
      const home: House | undefined =
        person.houseId === undefined ? undefined : records.find(house, person.houseId)
      return dwellingOf(home) || (person.address ?? '')
    }
    return openGroups(found.pairs, { find, distinct, read: found.read }).map(group => ({
      key: group.ids.join(' '),
      group,
      listed: group.ids.flatMap(id => {
        const person = find(id)
        return person === undefined ? [] : [{ person, home: homeOf(person) }]
      }),
    }))
  }, [found, residents, distinct, records])
}
