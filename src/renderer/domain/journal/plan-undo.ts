import type { Steps } from '../progress'
import { columnMatch } from '../records/column-match'
import type { Reference, StoredRecord } from '../records/define-record'
import { importBatch } from '../records/import-batch'
import { series } from '../records/series'
import { currentShapes, kindNamed, type Shapes } from '../records/shapes'
import { valueAlias } from '../records/value-alias'
import { fail, ok, type Result } from '../result'
import { paced, telling } from '../paced'
import {
  causes,
  type Change,
  type EntryHead,
  type JournalEntry,
  type Put,
  type RecordChange,
  type Removal,
} from './entry'
import { pickFields, sameValue } from './same-value'
import { startUndoing, type Aim, type Kept, type RecordsToUndo, type Undoing } from './undoing'

type UndoChange = Change & { readonly save: readonly Put[]; readonly remove: readonly Removal[] }

/** A change to be committed, and what it leaves alone. */
export type UndoPlan = { readonly change: UndoChange; readonly kept: readonly Kept[] }

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
  const closed = undoing.closedFields({ kind, record: now, papersClose: mayClose }, names)
  if (closed.length > 0) undoing.keep(kind, id, 'closed', closed)
  const open = names.filter(name => !closed.includes(name))
  const back = open.filter(name => sameValue(now[name], after[name]))
  const edited = open.filter(name => !back.includes(name))
  if (edited.length > 0) undoing.keep(kind, id, 'edited', edited)
  if (back.length > 0) undoing.aim({ kind, id, now, then: withFieldsOf(now, before, back) })
}

function aimAt(undoing: Undoing, change: RecordChange, mayClose: boolean): void {
  if (change.before === null && change.after !== null) aimAtRemoval(undoing, change, change.after)
  else if (change.after === null && change.before !== null) aimAtReturn(undoing, change, change.before)
  else if (change.before !== null && change.after !== null)
    aimAtFields(undoing, change, { before: change.before, after: change.after, mayClose })
}

function keepOneFromDangling(undoing: Undoing, aim: Aim): void {
  const { kind, id, now, then } = aim
  if (then === null) return
  const dangling = undoing
    .references(kind, then)
    .filter(ref => !undoing.willBe(ref))
    .map(ref => ref.field)
  if (dangling.length === 0) return
  if (now === null) {
    undoing.giveUp(aim)
    undoing.keep(kind, id, 'target-gone')
    return
  }
  const back = dangling.filter(name => !sameValue(now[name], then[name]))
  if (back.length === 0) return
  undoing.aim({ kind, id, now, then: withFieldsOf(then, now, back) })
  undoing.keep(kind, id, 'target-gone', back)
}

/** A field that would go back to pointing at a record that is gone stays; a record that would come back so stays away. */
function* keepFromDangling(undoing: Undoing): Generator<undefined, void> {
  let before = -1
  while (undoing.kept.length > before) {
    before = undoing.kept.length
    yield* paced(undoing.aims(), aim => {
      keepOneFromDangling(undoing, aim)
    })
  }
}

/** A created record stays when a record that stays refers to it, and then so does what it refers to itself. */
function* keepReferred(undoing: Undoing): Generator<undefined, void> {
  if (undoing.aims().every(aim => aim.then !== null)) return
  const keep = (first: Reference): void => {
    const waiting = [first]
    for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
      const aim = undoing.aimOf(ref.kind, ref.id)
      if (aim?.then !== null || aim.now === null) continue
      undoing.giveUp(aim)
      undoing.keep(aim.kind, aim.id, 'referred')
      waiting.push(...undoing.references(aim.kind, aim.now))
    }
  }
  for (const { kind, records } of undoing.referring()) {
    yield* paced(records, record => {
      for (const ref of undoing.referencesThen(kind, record)) keep(ref)
    })
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
  if (causes[head.cause].undoable !== true || reshaped) return fail('not-undoable')
  if (records.journal().some(later => later.undoes === head.id)) return fail('already-undone')
  return ok(null)
}

/** What stays in any case: how far numbers have run, the list of imports, and what they taught the office to read. */
const lasting: ReadonlySet<string> = new Set(
  [series, importBatch, columnMatch, valueAlias].map(({ kind }) => kind),
)

const isLasting = ({ kind, before }: RecordChange): boolean =>
  kind === series.kind || (lasting.has(kind) && before === null)

/** What is to be saved and removed so that all aims are met. */
function* meet(undoing: Undoing, shapes: Shapes): Generator<undefined, Pick<UndoChange, 'save' | 'remove'>> {
  const save: Put[] = []
  const remove: Removal[] = []
  yield* paced(undoing.aims(), ({ kind: name, id, now, then }) => {
    const kind = kindNamed(shapes, name)
    if (then === null) remove.push({ kind, id })
    else if (now === null || !sameValue(now, then)) save.push({ kind, record: then })
  })
  return { save, remove }
}

function* decide(
  { head, changes }: JournalEntry,
  records: RecordsToUndo,
  shapes: Shapes,
): Generator<undefined, UndoPlan> {
  const undoing = startUndoing(records, shapes)
  const mayClose = papersClose(head, records)
  yield* paced(changes, change => {
    if (!isLasting(change)) aimAt(undoing, change, mayClose)
  })
  yield* keepFromDangling(undoing)
  yield* keepReferred(undoing)
  const met = yield* meet(undoing, shapes)
  const change: UndoChange = { cause: 'change-undone', detail: head.detail, ...met, undoes: head.id }
  return { change, kept: undoing.kept }
}

/**
 * What undoing an entry would do: created records go, removed ones come back, changed fields go back, except for what was touched
 * since or is needed by what stays; that is listed. Numbers taken from a series are never given back, and imports stay in their list.
 * Nothing is written. Pauses now and then. Refusals: `not-undoable` (by its cause, or because its records have another shape since),
 * `already-undone`.
 */
export function* planUndo(
  entry: JournalEntry,
  records: RecordsToUndo,
  shapes: Shapes = currentShapes,
): Steps<Result<UndoPlan>> {
  const refused = refusal(entry.head, records, shapes)
  if (!refused.ok) return refused
  const progress = { step: '核对要撤销的内容', done: 0 }
  return ok(yield* telling(decide(entry, records, shapes), progress))
}
