import type { Records } from '../ports'
import { houseWords } from '../people/house-for'
import { referencesOf, type RecordKind } from '../records/define-record'
import { house, type HouseOwner } from '../records/house'
import { recordKinds } from '../records/index'
import { resident, type Resident } from '../records/resident'
import { volunteer } from '../records/volunteer'
import { volunteerActivity } from '../records/volunteer-activity'
import { volunteerService } from '../records/volunteer-service'
import { confirmedDays } from '../volunteering/served-hours'
import { hoursWords } from '../volunteering/tenths'
import { recordName } from '../words/change-words'
import { personalKinds } from './erase'
import { ownedOutsideRoster } from './erase-owner'

/** What a record beside the roster tells of somebody: what it is called, and what it says in a line. */
export type ToldElsewhere = { readonly title: string; readonly told: string }

type RecordsRead = Pick<Records, 'find' | 'all'>
type Fields = Readonly<Record<string, unknown>>

/** A value as it is read out: words and figures, what is coded by its words, several one after the other. */
function valueWords(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join('、')
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value) return valueWords(value.text)
  return Object.entries(value)
    .map(([name, told]) => `${name} ${valueWords(told)}`)
    .join('、')
}

/** What the record refers to, by name: the branch somebody is a member of, the house they own. */
const referredWords = (kind: RecordKind, record: Fields, records: RecordsRead): readonly string[] =>
  referencesOf(kind, record).flatMap(({ kind: name, id }) => {
    const target = recordKinds.find(one => one.kind === name)
    if (target === undefined || target === resident) return []
    const now = records.find(target, id)
    return now === undefined
      ? []
      : `${target.label}：${recordName({ kind: name, id, before: {}, after: {} }, now)}`
  })

/** What a record says, under its headings; what it only refers to is left out. */
export function factsTold(
  { headings, refs = {} }: RecordKind,
  record: Fields,
): readonly { readonly label: string; readonly value: string }[] {
  const named: Readonly<Record<string, readonly [string, ...string[]] | undefined>> = headings
  return Object.entries(named).flatMap(([field, names]) => {
    const value = field in refs ? '' : valueWords(record[field])
    return value === '' ? [] : [{ label: names?.[0] ?? field, value }]
  })
}

function toldBy(kind: RecordKind, record: Fields, records: RecordsRead): ToldElsewhere {
  const facts = factsTold(kind, record).map(({ label, value }) => `${label}：${value}`)
  return { title: kind.label, told: [...referredWords(kind, record, records), ...facts].join('；') }
}

/** The confirmed hours of these volunteers, a line each day. */
export const servedBy = (
  volunteerIds: readonly string[],
  records: Pick<Records, 'all'>,
): readonly ToldElsewhere[] =>
  volunteerIds
    .flatMap(id => confirmedDays(id, records.all(volunteerActivity), records.all(volunteerService)))
    .map(({ activity, day, tenths }) => ({
      title: volunteerService.label,
      told: `${day}；${activity.title}；${hoursWords(tenths)} 小时`,
    }))

const volunteersOf = ({ id }: Resident, records: RecordsRead): readonly string[] =>
  records
    .all(volunteer)
    .filter(({ residentId }) => residentId === id)
    .map(one => one.id)

/** What a house tells of an owner. */
const ownerWords = ({ name, idNumber, phone, share }: HouseOwner): readonly string[] =>
  [name, idNumber, phone, share && `份额 ${share}`].flatMap(words => words ?? [])

/** Houses that name the person as an owner without a link to the roster. */
function ownedHouses(person: Resident, records: RecordsRead): readonly ToldElsewhere[] {
  const isMeant = ownedOutsideRoster([person], records)
  return records
    .all(house)
    .flatMap(home =>
      (home.owners ?? [])
        .filter(owner => isMeant(owner, home))
        .map(owner => ({ title: '房屋业主', told: [houseWords(home), ...ownerWords(owner)].join('；') })),
    )
}

/** Everything on record that tells of this person only beside the roster: visits, further houses, membership in the party, service as a volunteer. */
export const toldElsewhere = (person: Resident, records: RecordsRead): readonly ToldElsewhere[] => [
  ...personalKinds.flatMap(kind =>
    records
      .all(kind)
      .filter(({ residentId }) => residentId === person.id)
      .map(record => toldBy(kind, record, records)),
  ),
  ...servedBy(volunteersOf(person, records), records),
  ...ownedHouses(person, records),
]
