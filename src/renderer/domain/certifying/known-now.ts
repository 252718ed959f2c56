import { isOnRoster } from '../people/states'
import type { House } from '../records/house'
import type { Office } from '../records/office'
import type { Resident } from '../records/resident'
import type { Records } from '../ports'
import { volunteer as volunteerKind, type Volunteer } from '../records/volunteer'
import { volunteerFacts } from '../volunteering/volunteer-facts'
import { knownOfOffice, knownOfPerson, type KnownFacts } from './known-facts'

type OnRecord = {
  readonly office: Office | undefined
  readonly houses: readonly House[]
  readonly people: readonly Resident[]
  /** Where the hours of those who are volunteers are read; absent: nothing is known of hours. */
  readonly records?: Pick<Records, 'all'>
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

type Reading = OnRecord['records']

const volunteersByResident = (records: Reading): ReadonlyMap<string | undefined, Volunteer> =>
  new Map(records?.all(volunteerKind).map(one => [one.residentId, one]))

const served = (one: Volunteer | undefined, records: Reading): KnownFacts =>
  one === undefined || records === undefined ? {} : volunteerFacts(one, records)

/** What the record answers of a volunteer who is not on the roster. */
export const knownOfVolunteer = (
  one: Volunteer,
  { office, records }: Pick<OnRecord, 'office'> & { readonly records: NonNullable<Reading> },
): KnownFacts => ({ ...knownOfOffice(office), name: one.name, ...volunteerFacts(one, records) })

/** What the record answers of anybody, or of nobody: made once for as many people as are asked about. */
export function knownNow({
  office,
  houses,
  people,
  records,
}: OnRecord): (person: Resident | undefined) => KnownFacts {
  const ofOffice = knownOfOffice(office)
  const members = membersOf(people)
  const homes = new Map(houses.map(house => [house.id, house]))
  const volunteers = volunteersByResident(records)
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
          ...served(volunteers.get(person.id), records),
        }
}
