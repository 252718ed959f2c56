import { useMemo } from 'react'
import { mayBeDouble, type LikelyPair } from '../../domain/duplicates/find-duplicates'
import { distinctPairs, pairKey } from '../../domain/duplicates/tell-apart'
import { distinctPeople } from '../../domain/records/distinct-people'
import { house, type House } from '../../domain/records/house'
import { resident, type Resident } from '../../domain/records/resident'
import { dwellingOf } from '../../domain/search/searched-facts'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useDuplicates } from './DuplicatesProvider'

/** A likely pair as a row of the list: whom it is about and where they live. */
export type OpenPair = {
  readonly key: string
  readonly pair: LikelyPair
  readonly one: Resident
  readonly other: Resident
  readonly oneHome: string
  readonly otherHome: string
}

export const pathOf = (oneId: string, otherId: string): string => `/residents/duplicates/${oneId}/${otherId}`

/** The pairs that were found and are not settled yet, the likeliest first. */
export function useOpenPairs(): readonly OpenPair[] {
  const { records } = useServices()
  const { found } = useDuplicates()
  const residents = useAll(resident)
  const distinct = useAll(distinctPeople)
  return useMemo(() => {
    if (found === undefined || residents.length === 0) return []
    const apart = distinctPairs(distinct)
    const homeOf = (person: Resident): string => {
      const home: House | undefined =
        person.houseId === undefined ? undefined : records.find(house, person.houseId)
      return dwellingOf(home) || (person.address ?? '')
    }
    return found.pairs.flatMap(pair => {
      const one = records.find(resident, pair.oneId)
      const other = records.find(resident, pair.otherId)
      const key = pairKey(pair.oneId, pair.otherId)
      if (one === undefined || other === undefined || apart.has(key)) return []
      if (!mayBeDouble(one) || !mayBeDouble(other)) return []
      return [{ key, pair, one, other, oneHome: homeOf(one), otherHome: homeOf(other) }]
    })
  }, [found, residents, distinct, records])
}
