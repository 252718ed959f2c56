import { useMemo } from 'react'
import type { Compared } from '../../domain/duplicates/compare-rows'
import type { Couple, Side } from '../../domain/duplicates/merge-sides'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import type { Resident } from '../../domain/records/resident'
import { factsOf } from '../../domain/roster/known-people'
import { useFound } from '../../services/use-records'

function useOne(person: Resident): Compared {
  const home = useFound(household, person.householdId)
  const dwelling = useFound(house, person.houseId)
  return useMemo(() => ({ person, facts: factsOf(person, home, dwelling) }), [person, home, dwelling])
}

/** Both people with their facts as they are now. */
export function useCompared({ one, other }: Couple): Readonly<Record<Side, Compared>> {
  const [here, there] = [useOne(one), useOne(other)]
  return useMemo(() => ({ one: here, other: there }), [here, there])
}
