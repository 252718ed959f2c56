import { isOnRoster } from '../people/states'
import type { House } from '../records/house'
import type { Office } from '../records/office'
import type { Resident } from '../records/resident'
import { knownOfOffice, knownOfPerson, type KnownFacts } from './known-facts'

type OnRecord = {
  readonly office: Office | undefined
  readonly houses: readonly House[]
  readonly people: readonly Resident[]
}

/** How many on the roster each household has. */
function membersOf(people: readonly Resident[]): ReadonlyMap<string, number> {
  const members = new Map<string, number>()
  for (const person of people) {
    const { householdId } = person
    if (householdId === undefined || !isOnRoster(person)) continue
    members.set(householdId, (members.get(householdId) ?? 0) + 1)
  }
  return members
}

/** What the record answers of anybody, or of nobody: made once for as many people as are asked about. */
export function knownNow({ office, houses, people }: OnRecord): (person: Resident | undefined) => KnownFacts {
  const ofOffice = knownOfOffice(office)
  const members = membersOf(people)
  const homes = new Map(houses.map(house => [house.id, house]))
  return person =>
    person === undefined
      ? ofOffice
      : {
          ...ofOffice,
          ...knownOfPerson(
            person,
            homes.get(person.houseId ?? ''),
            members.get(person.householdId ?? '') ?? 0,
          ),
        }
}
