import type { Records } from '../ports'
import { isStored, referencesOf, type Reference, type StoredRecord } from '../records/define-record'
import { kindNamed, type Shapes } from '../records/shapes'

export type RecordsToUndo = Pick<Records, 'find' | 'all' | 'journal'>

/**
 * Why something is left as it is: it was edited since, it was removed since, another record that stays refers to it, what it would
 * refer to is gone, or it was closed since by a paper given out, a meeting called anew or by being erased.
 */
export type KeptReason = 'closed' | 'edited' | 'removed' | 'referred' | 'target-gone'

/** What an undo leaves alone. `fields` is empty when it is the whole record. */
export type Kept = {
  readonly kind: string
  readonly id: string
  readonly reason: KeptReason
  readonly fields: readonly string[]
}

/** What is to become of a record the entry touched. `now` null: it is not there; `then` null: it goes. */
export type Aim = {
  readonly kind: string
  readonly id: string
  readonly now: StoredRecord | null
  readonly then: StoredRecord | null
}

/** What an undo is going to do, while it is being decided. */
export type Undoing = ReturnType<typeof startUndoing>

export function startUndoing(records: RecordsToUndo, shapes: Shapes) {
  const kept: Kept[] = []
  const aims = new Map<string, Map<string, Aim>>()

  function found(kind: string, id: string): StoredRecord | null {
    const record: unknown = records.find(kindNamed(shapes, kind), id)
    return isStored(record) ? record : null
  }
  const aimOf = (kind: string, id: string): Aim | undefined => aims.get(kind)?.get(id)
  const references = (kind: string, record: Readonly<Record<string, unknown>>): readonly Reference[] =>
    referencesOf(kindNamed(shapes, kind), record)

  /** Whether the record was erased, or `papersClose` and something was given out or called on the strength of it as it stands. */
  function isClosed(kind: string, record: StoredRecord, papersClose: boolean): boolean {
    const { closedBy } = kindNamed(shapes, kind)
    if (closedBy === undefined) return false
    if (closedBy.kinds === undefined) return record[closedBy.field] !== undefined
    if (!papersClose) return false
    if (record[closedBy.field] !== undefined) return true
    return closedBy.kinds
      .map(name => kindNamed(shapes, name))
      .some(closing =>
        records
          .all(closing)
          .some(other => referencesOf(closing, other).some(ref => ref.kind === kind && ref.id === record.id)),
      )
  }

  /** Which of these fields of a record may not go back any more. */
  function closedFields(
    { kind, record, papersClose }: { kind: string; record: StoredRecord; papersClose: boolean },
    names: readonly string[],
  ): readonly string[] {
    const open: readonly string[] = kindNamed(shapes, kind).closedBy?.open ?? []
    return isClosed(kind, record, papersClose) ? names.filter(name => !open.includes(name)) : []
  }

  return {
    kept,
    found,
    closedFields,
    aimOf,
    references,
    aims: (): readonly Aim[] => [...aims.values()].flatMap(ofKind => [...ofKind.values()]),
    aim(aim: Aim): void {
      aims.set(aim.kind, (aims.get(aim.kind) ?? new Map<string, Aim>()).set(aim.id, aim))
    },
    giveUp({ kind, id }: Aim): void {
      aims.get(kind)?.delete(id)
    },
    keep(kind: string, id: string, reason: KeptReason, fields: readonly string[] = []): void {
      kept.push({ kind, id, reason, fields })
    },
    /** Whether the record will be there once all aims are met. What is left of somebody erased is nothing to hang on. */
    willBe({ kind, id }: Reference): boolean {
      const aim = aimOf(kind, id)
      if (aim !== undefined) return aim.then !== null
      const now = found(kind, id)
      return now !== null && !isClosed(kind, now, false)
    },
    /** The records there are now of kinds that refer to others. */
    referring: () =>
      shapes.kinds
        .filter(each => each.refs !== undefined)
        .map(kind => ({ kind: kind.kind, records: records.all(kind) })),
    /** What a record there is now will refer to, if it stays. */
    referencesThen(kind: string, record: Readonly<Record<string, unknown>>): readonly Reference[] {
      const aim = aimOf(kind, String(record['id']))
      const then = aim === undefined ? record : aim.then
      return then === null ? [] : references(kind, then)
    },
  }
}
