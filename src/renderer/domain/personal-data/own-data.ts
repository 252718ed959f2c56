import { attachmentsOf, attachmentTitle } from '../attachments/attachments-of'
import { bases } from '../giving-out/data/bases'
import { clockTime } from '../journal/clock'
import { causes, type EntryHead, type JournalEntry, type RecordName } from '../journal/entry'
import type { Records } from '../ports'
import { attachment } from '../records/attachment'
import { collection } from '../records/collection'
import { house } from '../records/house'
import { household } from '../records/household'
import { issuedPaper } from '../records/paper'
import { resident, type Resident } from '../records/resident'
import { volunteer } from '../records/volunteer'
import { factLabel } from '../roster/field-of-heading'
import { factFields } from '../roster/facts'
import { factsOf } from '../roster/known-people'
import { changeWords } from '../words/change-words'
import { toldElsewhere, type ToldElsewhere } from './told-elsewhere'

/** A line of the journal as the person is told it. `at` in milliseconds since 1970 (UTC). */
export type OwnEntry = { readonly at: number; readonly what: string; readonly detail: string }

/** Everything on record of a person, as they may ask for it (个人信息保护法 §45). */
export type OwnData = {
  readonly name: string
  /** Every field that holds something, under its heading. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** What is on record of them beside the roster: visits, further houses, membership in the party, service as a volunteer. */
  readonly elsewhere: readonly ToldElsewhere[]
  /** How many others are on record under the same 户号; who they are is theirs. */
  readonly housemates: number
  /** Papers that name somebody of this name. */
  readonly papers: readonly { readonly title: string; readonly number: string; readonly issuedOn: string }[]
  /** Photos and scans that hang on the person's record. */
  readonly attachments: readonly { readonly title: string; readonly addedOn: string }[]
  /** Where the facts came from and what became of them, oldest first. */
  readonly origins: readonly OwnEntry[]
  /** Lists that went out with the person on them. */
  readonly given: readonly OwnEntry[]
  /** Lists too long for the journal to name who was on them, given out since the person was on record. */
  readonly perhapsGiven: readonly OwnEntry[]
}

export type RecordsRead = Pick<Records, 'find' | 'all' | 'journal' | 'readEntry'>

const giving: readonly EntryHead['cause'][] = [
  ...(['list-exported', 'list-printed', 'register-given', 'form-given', 'own-data-given'] as const),
]

const isAbout = ({ about = [] }: EntryHead, { kind, id }: RecordName): boolean =>
  about.some(one => one.kind === kind && one.id === id)

export const told = (head: EntryHead, detail: string): OwnEntry => ({
  at: clockTime(head.clock),
  what: causes[head.cause].label,
  detail,
})

/** On what ground an import was made, where that was recorded. */
function groundOf({ id }: EntryHead, records: RecordsRead): string {
  const made = records.all(collection).find(({ entry }) => entry === id)
  return made === undefined ? '' : `；依据：${bases[made.basis].label}；用途：${made.purpose}`
}

function originOf(
  { head, changes }: JournalEntry,
  person: RecordName,
  records: RecordsRead,
): OwnEntry | null {
  const change = changes.find(({ kind, id }) => kind === person.kind && id === person.id)
  if (change === undefined) return null
  const from = head.cause === 'roster-imported' ? `（${head.detail}${groundOf(head, records)}）` : ''
  return told(head, changeWords(change) + from)
}

function factsToTell(person: Resident, records: RecordsRead): OwnData['facts'] {
  const home = records.find(house, person.houseId ?? '')
  const facts = factsOf(person, records.find(household, person.householdId ?? ''), home)
  const lines = factFields.map(field => ({ label: factLabel(field), value: facts[field] ?? '' }))
  const former = { label: '原 15 位号码', value: person.formerIdNumber ?? '' }
  return [...lines, former].filter(({ value }) => value !== '')
}

/** Where what a record tells came from and what became of it, oldest first. */
export async function originsOf(self: RecordName, records: RecordsRead): Promise<readonly OwnEntry[]> {
  const heads = records.journal().toReversed()
  const touching = heads.filter(({ counts }) => (counts[self.kind] ?? 0) > 0)
  const entries = await Promise.all(touching.map(({ id }) => records.readEntry(id)))
  return entries.map(entry => originOf(entry, self, records)).filter(line => line !== null)
}

/** The lists that went out with one of these records on them, and those that perhaps had, since a moment. */
export function listsGiven(
  about: readonly RecordName[],
  since: number,
  records: Pick<Records, 'journal'>,
): Pick<OwnData, 'given' | 'perhapsGiven'> {
  const heads = records.journal().toReversed()
  const lists = heads.filter(head => giving.includes(head.cause) && clockTime(head.clock) >= since)
  const named = lists.filter(head => about.some(one => isAbout(head, one)))
  return {
    given: named.map(head => told(head, head.detail)),
    perhapsGiven: lists.filter(head => head.about === undefined).map(head => told(head, head.detail)),
  }
}

/** Papers that name somebody of this name. */
export const papersNaming = (name: string, records: Pick<Records, 'all'>): OwnData['papers'] =>
  records
    .all(issuedPaper)
    .filter(({ layout }) => layout.names.includes(name))
    .map(({ title, number = '', issuedOn }) => ({ title, number, issuedOn }))

/** The person as a volunteer: lists of volunteers name that record. */
const servingAs = (residentId: string, records: Pick<Records, 'all'>): readonly RecordName[] =>
  records
    .all(volunteer)
    .filter(one => one.residentId === residentId)
    .map(({ id }) => ({ kind: volunteer.kind, id }))

/** Reads what the records and the journal tell of a person. */
export async function ownData(person: Resident, records: RecordsRead): Promise<OwnData> {
  const self = { kind: resident.kind, id: person.id }
  const origins = await originsOf(self, records)
  return {
    name: person.name,
    facts: factsToTell(person, records),
    elsewhere: toldElsewhere(person, records),
    housemates:
      person.householdId === undefined
        ? 0
        : records.all(resident).filter(other => other.householdId === person.householdId).length - 1,
    papers: papersNaming(person.name, records),
    attachments: attachmentsOf(records.all(attachment), self).map(one => ({
      title: attachmentTitle(one),
      addedOn: one.addedOn,
    })),
    origins,
    ...listsGiven([self, ...servingAs(person.id, records)], origins[0]?.at ?? 0, records),
  }
}
