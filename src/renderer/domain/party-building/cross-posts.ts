import type { Entered } from '../entering/field-to-enter'
import { enterRecord } from '../entering/enter-record'
import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { committeeName } from '../property/edit-committee'
import { crossPost, crossPostBodies, type CrossPost } from '../records/cross-post'
import { estate } from '../records/estate'
import { organisation } from '../records/organisation'
import { ownersCommittee } from '../records/owners-committee'
import { partyOrganisation } from '../records/party-organisation'
import { propertyEnterprise } from '../records/property-enterprise'
import { fail, ok, type Problem, type Result } from '../result'
import { crossPostFields } from './data/party-fields'

/** A body somebody can hold a post in: `key` is its kind and its id. */
export type PostBody = { readonly key: string; readonly name: string }

type BodyKind = (typeof crossPostBodies)[number]
type Reading = Pick<Records, 'all' | 'find'>

const named: Readonly<Record<BodyKind, (records: Reading) => readonly (readonly [string, string])[]>> = {
  'party-organisation': records => records.all(partyOrganisation).map(({ id, name }) => [id, name]),
  'owners-committee': records =>
    records
      .all(ownersCommittee)
      .map(one => [one.id, `${records.find(estate, one.estateId)?.name ?? ''}${committeeName(one)}`]),
  'property-enterprise': records => records.all(propertyEnterprise).map(({ id, name }) => [id, name]),
  organisation: records => records.all(organisation).map(({ id, name }) => [id, name]),
}

/** Every body on record somebody can hold a post in: party organisations, committees, enterprises, associations. */
export const postBodies = (records: Reading): readonly PostBody[] =>
  crossPostBodies.flatMap(kind => named[kind](records).map(([id, name]) => ({ key: `${kind} ${id}`, name })))

const keyOfBody = (kind: BodyKind, id: string): string => `${kind} ${id}`

/** The keys of the two bodies of a cross-post. */
export const bodiesOf = (one: CrossPost): { readonly first: string; readonly second: string } => ({
  first: keyOfBody(one.firstKind, one.firstId),
  second: keyOfBody(one.secondKind, one.secondId),
})

function bodyOf(key: string): { readonly kind: BodyKind; readonly id: string } | undefined {
  const kind = crossPostBodies.find(each => key.startsWith(`${each} `))
  return kind === undefined ? undefined : { kind, id: key.slice(kind.length + 1) }
}

const sameBody = (one: CrossPost, other: CrossPost): boolean =>
  one.personName === other.personName &&
  one.firstId === other.firstId &&
  one.secondId === other.secondId &&
  one.firstPost === other.firstPost &&
  one.secondPost === other.secondPost

function problemOf(saved: CrossPost, all: readonly CrossPost[]): Problem | undefined {
  if (saved.firstId === saved.secondId) return { code: 'cross-post-same-body' }
  if (saved.until !== undefined && saved.until < saved.since) return { code: 'cross-post-reversed' }
  return all.some(other => other.id !== saved.id && other.until === undefined && sameBody(saved, other))
    ? { code: 'cross-post-twice', detail: { name: saved.personName } }
    : undefined
}

/**
 * Records a cross-post, new or known; bodies by their keys. Refusals: `cross-post-bodies-missing`, `cross-post-same-body`,
 * `cross-post-reversed`, `cross-post-twice`, and those of readEntered.
 */
export function editCrossPost(
  entered: Entered,
  bodies: { readonly first: string; readonly second: string },
  known: CrossPost | undefined,
  all: readonly CrossPost[],
  newId: () => string,
): Result<Change> {
  const [first, second] = [bodyOf(bodies.first), bodyOf(bodies.second)]
  if (first === undefined || second === undefined) return fail('cross-post-bodies-missing')
  const chosen = { firstKind: first.kind, firstId: first.id, secondKind: second.kind, secondId: second.id }
  const beside = { id: known?.id ?? newId(), start: {}, chosen }
  const read = enterRecord(crossPost, crossPostFields, entered, known, beside)
  if (!read.ok) return read
  const problem = problemOf(read.value, all)
  if (problem !== undefined) return { ok: false, problem }
  return ok({
    cause: 'cross-post-edited',
    detail: read.value.personName,
    save: [put(crossPost, read.value)],
  })
}
