import { survivorOf } from '../duplicates/survivor'
import { put, type Change, type Put, type RecordName, type Removal } from '../journal/entry'
import type { Records } from '../ports'
import { appointment } from '../records/appointment'
import { attachment } from '../records/attachment'
import { certificateRequest } from '../records/certificate-request'
import { household } from '../records/household'
import { formReport } from '../records/form-report'
import { occupancy } from '../records/occupancy'
import { ownFacts } from '../records/own-facts'
import { organisation } from '../records/organisation'
import { partyMember } from '../records/party-member'
import { resident, type Resident } from '../records/resident'
import { visit } from '../records/visit'
import { volunteer } from '../records/volunteer'
import { fail, ok, type Result } from '../result'
import { housesWithoutResidents } from './erase-owner'
import { quotesOf, type ErasurePlan } from './erase-quotes'
import { ERASED_NAME } from './tombstone'

type RecordsNow = Pick<Records, 'find' | 'all'>

export const isErased = ({ erasedOn }: Resident): boolean => erasedOn !== undefined

/** Those on record who were not erased. */
export const notErased = (people: readonly Resident[]): readonly Resident[] =>
  people.filter(person => !isErased(person))

/** What is left of somebody who asked to be deleted. */
export const blanked = (id: string, today: string): Resident => ({ id, name: ERASED_NAME, erasedOn: today })

/** The posts somebody of this name holds today, as 组织的职务. */
const postsOf = (name: string, records: RecordsNow, today: string): readonly string[] =>
  records
    .all(appointment)
    .filter(one => one.personName === name && one.termFrom <= today && today <= one.termTo)
    .map(({ organisationId, post }) => {
      const body = records.find(organisation, organisationId)
      return `${body?.shortName ?? body?.name ?? ''}${post}`
    })

/** The kinds that tell of one person and of nothing else: their visits, their other dwellings, their membership. */
export const personalKinds = [visit, occupancy, partyMember, ownFacts, volunteer] as const

/** The photos and scans that hang on any of these. */
export function hangingOn(owners: readonly RecordName[], records: Pick<Records, 'all'>): readonly Removal[] {
  const names = new Set(owners.map(({ kind, id }) => `${kind} ${id}`))
  return records
    .all(attachment)
    .filter(({ ownerKind, ownerId }) => names.has(`${ownerKind} ${ownerId}`))
    .map(({ id }) => ({ kind: attachment, id }))
}

/** The person's record and those that were merged into it, or that it was merged into: all of them tell of one person. */
function recordsOf(person: Resident, records: RecordsNow): readonly Resident[] {
  const find = (id: string): Resident | undefined => records.find(resident, id)
  const { id } = survivorOf(person, find)
  return records.all(resident).filter(one => one.id === id || survivorOf(one, find).id === id)
}

/** The 户号 under which nobody else is on record: it tells of nobody but them. */
function emptiedHouseholds(ids: ReadonlySet<string>, records: RecordsNow): readonly Removal[] {
  const people = records.all(resident)
  const left = new Set(people.filter(({ id }) => !ids.has(id)).map(({ householdId }) => householdId))
  const theirs = new Set(people.filter(({ id }) => ids.has(id)).map(({ householdId }) => householdId))
  return records
    .all(household)
    .filter(({ id }) => theirs.has(id) && !left.has(id))
    .map(({ id }) => ({ kind: household, id }))
}

/** Every record that tells of this person only, and goes with what is on record of them; so do requests for papers never issued. */
function toldOnlyOf(ids: ReadonlySet<string>, records: RecordsNow): readonly Removal[] {
  const own = personalKinds.flatMap(kind =>
    records
      .all(kind)
      .filter(({ residentId = '' }) => ids.has(residentId))
      .map(({ id }) => ({ kind, id })),
  )
  const asked = records
    .all(certificateRequest)
    .filter(({ residentId = '', paperId }) => ids.has(residentId) && paperId === undefined)
    .map(({ id }) => ({ kind: certificateRequest, id }))
  const owners = [
    ...[...ids].map(id => ({ kind: resident.kind, id })),
    ...[...own, ...asked].map(({ kind, id }) => ({ kind: kind.kind, id })),
  ]
  return [...own, ...asked, ...hangingOn(owners, records), ...emptiedHouseholds(ids, records)]
}

/** The reports with a line about them, without it. */
const reportsWithout = (ids: ReadonlySet<string>, records: RecordsNow): readonly Put[] =>
  records
    .all(formReport)
    .filter(({ lines }) => lines.some(({ id }) => ids.has(id)))
    .map(one => put(formReport, { ...one, lines: one.lines.filter(({ id }) => !ids.has(id)) }))

/**
 * Deleting what is on record of a person who asks for it (个人信息保护法 §47): every field at once; the journal when its history is next
 * compacted. Records merged into one another go together, and so do a 户号 nobody else has and what houses name of them as owners. Meetings, appointments, papers
 * and the register of seals keep the name: they are the office's archive. Appointments know people by name only, so
 * that the clerk may say that the post is held by somebody else of the same name.
 *
 * @param namesake the clerk has made sure that the posts are held by somebody else
 * Refusals: `erasure-unknown`, `erasure-done`, `erasure-post-held` (with `name` and `posts`).
 */
export function planErasure(
  records: RecordsNow,
  residentId: string,
  today: string,
  namesake = false,
): Result<ErasurePlan> {
  const person = records.find(resident, residentId)
  if (person === undefined) return fail('erasure-unknown')
  if (isErased(person)) return fail('erasure-done')
  const { name } = person
  const posts = postsOf(name, records, today)
  if (posts.length > 0 && !namesake) return fail('erasure-post-held', { name, posts: posts.join('、') })
  const own = recordsOf(person, records)
  const ids = new Set(own.map(({ id }) => id))
  const change: Change = {
    cause: 'person-erased',
    detail: '应本人要求',
    save: [
      ...[...ids].map(id => put(resident, blanked(id, today))),
      ...reportsWithout(ids, records),
      ...housesWithoutResidents(own, records, today),
    ],
    remove: toldOnlyOf(ids, records),
  }
  return ok({ name, change, quotes: quotesOf(name, records) })
}
