import type { StoredRecord } from '../records/define-record'
import type { RecordChange } from './entry'
import type { Decided } from './decide-entry'

/** The record as a change leaves it; null: it is gone. A field that `after` lacks and `before` had is gone too. */
function changed(found: StoredRecord | undefined, { id, before, after }: RecordChange): StoredRecord | null {
  if (after === null) return null
  if (before === null || found === undefined) return { ...after, id }
  const lost = Object.keys(before).filter(name => !(name in after))
  const kept = Object.entries(found).filter(([name]) => !lost.includes(name))
  return { ...Object.fromEntries(kept), ...after, id }
}

/**
 * What an entry of the journal comes to when it is carried out once more on records that have everything written before it.
 * The records are those of the schema version the entry was written at.
 */
export const replay = (
  changes: readonly RecordChange[],
  find: (kind: string, id: string) => StoredRecord | undefined,
): readonly Decided[] =>
  changes.map(change => ({ change, record: changed(find(change.kind, change.id), change) }))
