import type { Put } from '../journal/entry'
import type { Records } from '../ports'
import { referencesOf, type RecordKind, type Reference, type StoredRecord } from './define-record'

/** To which record a reference goes that led elsewhere; undefined for one that stays. */
export type Destination = (reference: Reference) => string | undefined

/** The record with its references moved, or null where none is. */
export function withReferencesMoved(
  kind: RecordKind,
  record: StoredRecord,
  destination: Destination,
): StoredRecord | null {
  const next = new Map<string, unknown>()
  for (const reference of referencesOf(kind, record)) {
    const to = destination(reference)
    if (to === undefined) continue
    const { field, id } = reference
    const held = next.get(field) ?? record[field]
    next.set(
      field,
      Array.isArray(held) ? [...new Set(held.map((one: unknown) => (one === id ? to : one)))] : to,
    )
  }
  return next.size === 0 ? null : { ...record, ...Object.fromEntries(next) }
}

/** Every record of these kinds one of whose references is moved. */
export const moveReferences = (
  records: Pick<Records, 'all'>,
  kinds: readonly RecordKind[],
  destination: Destination,
): readonly Put[] =>
  kinds
    .filter(({ refs }) => refs !== undefined)
    .flatMap(kind =>
      records.all(kind).flatMap(record => {
        const next = withReferencesMoved(kind, { ...record, id: String(record['id']) }, destination)
        return next === null ? [] : [{ kind, record: next }]
      }),
    )
