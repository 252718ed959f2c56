import type { EntryHead, RecordChange, RecordName } from '../journal/entry'

/** What stands where the name of a person stood who asked to be deleted (个人信息保护法 §47). */
export const ERASED_NAME = '（已删除）'

export type Erased = (record: RecordName) => boolean

/** Whether a record is one of those to be erased. */
export function erasedAmong(records: readonly RecordName[]): Erased {
  const keys = new Set(records.map(({ kind, id }) => `${kind} ${id}`))
  return ({ kind, id }) => keys.has(`${kind} ${id}`)
}

/**
 * A change to an erased record without anything it said of the person. That there was one, and when, stays: a creation leaves the
 * blanked record, any other change leaves no field.
 */
export function tombstone(change: RecordChange, erased: Erased): RecordChange {
  if (!erased(change)) return change
  const { kind, id, before, after } = change
  if (before === null) return { kind, id, before, after: { id, name: ERASED_NAME } }
  return { kind, id, before: {}, after: after === null ? null : {} }
}

/** Whether a removal was reduced to a tombstone: whoever it told of asked to be deleted. */
export const isTombstone = ({ before, after }: RecordChange): boolean =>
  after === null && before !== null && Object.keys(before).length === 0

/** The head of an entry; its words go too when all it was about is erased. */
export function tombstoneHead(head: EntryHead, changes: readonly RecordChange[], erased: Erased): EntryHead {
  const about = [...changes, ...(head.about ?? [])]
  return about.length > 0 && about.every(erased) ? { ...head, detail: '' } : head
}
