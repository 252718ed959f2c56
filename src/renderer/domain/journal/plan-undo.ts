import type { StoredRecord } from '../records/define-record'
import { series } from '../records/series'
import { currentShapes, kindNamed, type Shapes } from '../records/shapes'
import { fail, ok, type Result } from '../result'
import { causes, type Change, type EntryHead, type JournalEntry, type RecordChange } from './entry'
import { pickFields, sameValue } from './same-value'
import { startUndoing, type Kept, type RecordsToUndo, type Undoing } from './undoing'

/** A change to be committed, and what it leaves alone. */
export type UndoPlan = { readonly change: Change; readonly kept: readonly Kept[] }

function aimAtRemoval(undoing: Undoing, { kind, id }: RecordChange, created: object): void {
  const now = undoing.found(kind, id)
  if (now === null) return
  if (sameValue(now, created)) undoing.aim({ kind, id, now, then: null })
  else undoing.keep(kind, id, 'edited')
}

function aimAtReturn(undoing: Undoing, { kind, id }: RecordChange, removed: object): void {
  if (undoing.found(kind, id) === null) undoing.aim({ kind, id, now: null, then: { ...removed, id } })
  else undoing.keep(kind, id, 'edited')
}

type Fields = Readonly<Record<string, unknown>>

/** The record with the named fields as they were in `before`; a field that is not there goes. */
const withFieldsOf = (record: StoredRecord, before: Fields, names: readonly string[]): StoredRecord => ({
  ...pickFields(
    record,
    Object.keys(record).filter(name => !names.includes(name)),
  ),
  ...pickFields(before, names),
  id: record.id,
})

type Changed = { readonly before: Fields; readonly after: Fields; readonly mayClose: boolean }

function aimAtFields(
  undoing: Undoing,
  { kind, id }: RecordChange,
  { before, after, mayClose }: Changed,
): void {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const now = undoing.found(kind, id)
  if (now === null) {
    undoing.keep(kind, id, 'removed', names)
    return
  }
  if (undoing.isClosed(kind, now, mayClose)) {
    undoing.keep(kind, id, 'closed', names)
    return
  }
  const back = names.filter(name => sameValue(now[name], after[name]))
  const edited = names.filter(name => !back.includes(name))
  if (edited.length > 0) undoing.keep(kind, id, 'edited', edited)
  if (back.length > 0) undoing.aim({ kind, id, now, then: withFieldsOf(now, before, back) })
}

function aimAt(undoing: Undoing, change: RecordChange, mayClose: boolean): void {
  if (change.before === null && change.after !== null) aimAtRemoval(undoing, change, change.after)
  else if (change.after === null && change.before !== null) aimAtReturn(undoing, change, change.before)
  else if (change.before !== null && change.after !== null)
    aimAtFields(undoing, change, { before: change.before, after: change.after, mayClose })
}

/** A field that would go back to pointing at a record that is gone stays; a record that would come back so stays away. True: something did. */
function keepFromDangling(undoing: Undoing): boolean {
  const before = undoing.kept.length
  for (const aim of undoing.aims()) {
    const { kind, id, now, then } = aim
    if (then === null) continue
    const dangling = undoing
      .references(kind, then)
      .filter(ref => !undoing.willBe(ref))
      .map(ref => ref.field)
    if (now === null && dangling.length > 0) {
      undoing.giveUp(aim)
      undoing.keep(kind, id, 'target-gone')
    }
    const back = now === null ? [] : dangling.filter(name => !sameValue(now[name], then[name]))
    if (now !== null && back.length > 0) {
      undoing.aim({ kind, id, now, then: withFieldsOf(then, now, back) })
      undoing.keep(kind, id, 'target-gone', back)
    }
  }
  return undoing.kept.length > before
}

/** A created record stays when a record that stays refers to it, and then so does what it refers to itself. */
function keepReferred(undoing: Undoing): void {
  if (undoing.aims().every(aim => aim.then !== null)) return
  const waiting = [...undoing.referencesOfStaying()]
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const aim = undoing.aimOf(ref.kind, ref.id)
    if (aim?.then !== null || aim.now === null) continue
    undoing.giveUp(aim)
    undoing.keep(aim.kind, aim.id, 'referred')
    waiting.push(...undoing.references(aim.kind, aim.now))
  }
}

/**
 * Whether papers close records to undoing this entry. A restore brings papers back and takes them away together with what they closed, so
 * it is only closed by one given out since.
 */
function papersClose(head: EntryHead, records: RecordsToUndo): boolean {
  if (head.cause !== 'backup-restored') return true
  const entries = records.journal()
  const since = entries.slice(
    0,
    entries.findIndex(({ id }) => id === head.id),
  )
  return since.some(({ cause }) => cause === 'paper-issued')
}

function refusal(head: EntryHead, records: RecordsToUndo, shapes: Shapes): Result<null> {
  const reshaped = shapes.upgrades.some(step => step.version > head.version && step.kind in head.counts)
  if (!causes[head.cause].undoable || reshaped) return fail('not-undoable')
  if (records.journal().some(later => later.undoes === head.id)) return fail('already-undone')
  return ok(null)
}

/**
 * What undoing an entry would do: created records go, removed ones come back, changed fields go back, except for what was touched
 * since or is needed by what stays; that is listed. Numbers taken from a series are never given back. Nothing is written.
 * Refusals: `not-undoable` (by its cause, or because its records have another shape since), `already-undone`.
 */
export function planUndo(
  { head, changes }: JournalEntry,
  records: RecordsToUndo,
  shapes: Shapes = currentShapes,
): Result<UndoPlan> {
  const refused = refusal(head, records, shapes)
  if (!refused.ok) return refused
  const undoing = startUndoing(records, shapes)
  const mayClose = papersClose(head, records)
  for (const change of changes) if (change.kind !== series.kind) aimAt(undoing, change, mayClose)
  while (keepFromDangling(undoing));
  keepReferred(undoing)
  const aims = undoing.aims()
  const save = aims.flatMap(({ kind, now, then }) =>
    then === null || (now !== null && sameValue(now, then))
      ? []
      : [{ kind: kindNamed(shapes, kind), record: then }],
  )
  const remove = aims.flatMap(({ kind, id, then }) =>
    then === null ? [{ kind: kindNamed(shapes, kind), id }] : [],
  )
  const change: Change = { cause: 'change-undone', detail: head.detail, save, remove, undoes: head.id }
  return ok({ change, kept: undoing.kept })
}
