import type { Right } from '../accounts/roles'
import type { RecordsNow } from '../calendar/due-item'
import { house } from '../records/house'
import { household } from '../records/household'
import type { OwnFacts } from '../records/own-facts'
import type { Resident } from '../records/resident'
import { listedPeople } from '../roster/column-sets/listed-person'
import { besideReader } from './facts/beside'
import { givenFacts, personRow } from './facts/person-facts'
import type { FormRow, Given } from './form-row'
import { recordSourceOf } from './form-sources'

/** What the lines of a form are made of now. `of`: what they are about, absent: residents. */
export type LinesRequest = {
  readonly formId: string
  readonly of: string | undefined
  readonly people: readonly Resident[]
  readonly records: RecordsNow
  readonly rights: readonly Right[]
  readonly today: string
  readonly given: Given
  /** What only forms ask, as it was entered. */
  readonly own: readonly OwnFacts[]
}

type Own = (id: string) => Readonly<Record<string, string>>

function ownOf({ formId, own, given }: LinesRequest): Own {
  const kept = own.filter(one => one.formId === formId)
  const byPerson = new Map(kept.map(({ residentId, values }) => [residentId, values]))
  return id =>
    Object.fromEntries(
      Object.entries(byPerson.get(id) ?? {}).filter(([name]) => given.isGiven(`own ${name}`)),
    )
}

function peopleLines(request: LinesRequest): readonly FormRow[] {
  const { people, records, rights, today, given } = request
  const beside = besideReader(records, rights, today)
  const own = ownOf(request)
  const listed = listedPeople(people, { households: records.all(household), houses: records.all(house) })
  return listed.map((person, at) => {
    const resident = people[at]
    return personRow(
      {
        person,
        shown: givenFacts(person.facts, given),
        isMasked: given.isMasked,
        nth: at + 1,
        today,
        ...(resident !== undefined && { beside: beside(resident) }),
      },
      given,
      own(person.id),
    )
  })
}

/** The lines of a form, in their order: about these people, or about every record of another kind. */
export function formLines(request: LinesRequest): readonly FormRow[] {
  const { of, records, today, given } = request
  const source = of === undefined ? undefined : recordSourceOf(of)
  if (source === undefined) return peopleLines(request)
  return source.rows({ records, today, given, own: ownOf(request) })
}
