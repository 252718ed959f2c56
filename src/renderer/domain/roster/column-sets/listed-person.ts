import { residenceOf, type Residence } from '../../people/residence'
import type { PersonState, Resident } from '../../records/resident'
import type { Facts } from '../facts'
import { factsReader, type KnownPeople } from '../known-people'

/** Somebody as a list tells of them: the facts on record, and what follows from the record besides. */
export type ListedPerson = {
  /** The id on record. */
  readonly id: string
  readonly facts: Facts
  readonly residence: Residence
  /** Undefined where nobody ever wrote one down. */
  readonly state: PersonState | undefined
}

/** Residents as lists tell of them. */
export function listedPeople(
  residents: readonly Resident[],
  places: Pick<KnownPeople, 'households' | 'houses'>,
): readonly ListedPerson[] {
  const factsOf = factsReader(places)
  const houses = new Map(places.houses.map(house => [house.id, house]))
  return residents.map(resident => ({
    id: resident.id,
    facts: factsOf(resident),
    residence: residenceOf(resident, houses.get(resident.houseId ?? '')),
    state: resident.states?.at(-1)?.state,
  }))
}
