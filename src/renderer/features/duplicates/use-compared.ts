import { useMemo } from 'react'
import type { Compared } from '../../domain/duplicates/compare-rows'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import type { Resident } from '../../domain/records/resident'
import { factsOf } from '../../domain/roster/known-people'
import { useAll } from '../../services/use-records'

/** People with their facts as they are now. */
export function useCompared(people: readonly Resident[]): readonly Compared[] {
  const households = useAll(household)
  const houses = useAll(house)
  return useMemo(
    () =>
      people.map(person => {
        const home = households.find(({ id }) => id === person.householdId)
        return {
          person,
          facts: factsOf(
            person,
            home,
            houses.find(({ id }) => id === person.houseId),
          ),
        }
      }),
    [people, households, houses],
  )
}
