import { z } from 'zod'
import {
  entryHead,
  recordChange,
  type EntryHead,
  type JournalEntry,
  type RecordChange,
} from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import { StoreDamaged } from '../damaged'
import { hashOf, startHash } from '../hash'
import { recordsOfKind } from '../pages/page-rows'
import { MAX_SEALED_BYTES, pieceOf, sealHere, sealPieces, type Piece, type Place } from '../pages/pieces'
import type { JournalRow } from '../rows'

/** Changes in one row, unless they created a page. */
export const PART_SIZE = 200
const CLOSING = '/end'
const STEP = '留痕'

const partKey = (clock: string, part: number): string => `${clock}/${String(part).padStart(5, '0')}`
export const closingKey = (clock: string): string => clock + CLOSING
export const isClosing = (key: string): boolean => key.endsWith(CLOSING)
export const clockOf = (key: string): string => key.slice(0, key.lastIndexOf('/'))

const boundTo = (key: string): string => `journal:${key}`

const changes = z.array(recordChange)
const partValue = z.union([changes, recordsOfKind])
/**
 * The closing row of an entry: without it the entry does not count. A small entry has no other row. `previous` is the link of the entry
 * before ({@link linkOf}, empty for the first), `partsHash` the SHA-256 of the sealed parts in order: none can be taken out, put in or
 * exchanged without its showing.
 */
const closing = z.object({
  head: entryHead,
  previous: z.string(),
  parts: z.number().int(),
  partsHash: z.string(),
  changes,
})
export type Closing = z.infer<typeof closing>

/** The last row of an entry. `parts` are the rows before it, in order. */
function* closingOf(
  { head, changes }: JournalEntry,
  previous: string,
  parts: readonly JournalRow[],
  seal: Seal,
): Steps<JournalRow> {
  const hash = startHash()
  for (const [done, { sealed }] of parts.entries()) {
    hash.add(sealed)
    yield { step: STEP, done, total: parts.length }
  }
  const partsHash = parts.length === 0 ? '' : hash.digits()
  const key = closingKey(head.clock)
  const row: Closing = { head, previous, parts: parts.length, partsHash, changes: [...changes] }
  return { key, sealed: seal.seal(JSON.stringify(row), boundTo(key)) }
}

/** An entry without parts, or null where its changes do not fit into one row. */
export function* shortEntry(entry: JournalEntry, previous: string, seal: Seal): Steps<JournalRow | null> {
  if (entry.changes.length > PART_SIZE) return null
  const whole = yield* closingOf(entry, previous, [], seal)
  return whole.sealed.length <= MAX_SEALED_BYTES ? whole : null
}

/** Takes the parts of an entry as they are sealed: each place is the next one. */
export function partTaker(clock: string) {
  const parts: JournalRow[] = []
  let next = 0
  function place<T>(): Place<T> {
    const key = partKey(clock, next)
    next += 1
    return {
      bound: boundTo(key),
      put(sealed) {
        parts.push({ key, sealed })
      },
      next: () => place(),
    }
  }
  return {
    place,
    /** All rows of the entry, in order. */
    *rows(head: EntryHead, previous: string, seal: Seal): Steps<readonly JournalRow[]> {
      const inOrder = parts.toSorted((a, b) => (a.key < b.key ? -1 : 1))
      return [...inOrder, yield* closingOf({ head, changes: [] }, previous, inOrder, seal)]
    },
  }
}

/** Changes as the pieces of parts. */
export function* changePieces(
  all: readonly RecordChange[],
  place: () => Place<RecordChange>,
): Generator<Piece> {
  for (let at = 0; at < all.length; at += PART_SIZE)
    yield pieceOf(all.slice(at, at + PART_SIZE), some => JSON.stringify(some), [place()])
}

/** An entry as rows: parts of about 200 changes, then the closing row with the head. `previous` links it to the entry before. */
export function* entryRows(entry: JournalEntry, previous: string, seal: Seal): Steps<readonly JournalRow[]> {
  const whole = yield* shortEntry(entry, previous, seal)
  if (whole !== null) return [whole]
  const taker = partTaker(entry.head.clock)
  const pieces = changePieces(entry.changes, () => taker.place())
  yield* sealPieces(pieces, sealHere(seal), STEP)
  return yield* taker.rows(entry.head, previous, seal)
}

function opened<T>({ key, sealed }: JournalRow, seal: Seal, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(seal.open(sealed, boundTo(key))))
  } catch (cause) {
    throw new StoreDamaged(`Journal row ${key} does not open`, { cause })
  }
}

export const openClosing = (row: JournalRow, seal: Seal): Closing => opened(row, seal, closing)

/** The changes of a part. Where they created all of a page's records, it has the text of that page. */
export function openPart(row: JournalRow, seal: Seal): readonly RecordChange[] {
  const part = opened(row, seal, partValue)
  if (!('kind' in part)) return part
  const { kind, records } = part
  return records.map(record => ({ kind, id: record.id, before: null, after: record }))
}

/** A closing row sealed anew, linked to another entry than before. */
export function relinked(row: JournalRow, previous: string, seal: Seal): JournalRow {
  const { key } = row
  const own: Closing = { ...openClosing(row, seal), previous }
  return { key, sealed: seal.seal(JSON.stringify(own), boundTo(key)) }
}

type ChangeEditing = { readonly change: (change: RecordChange, clock: string) => RecordChange }
type HeadEditing = ChangeEditing & {
  readonly head: (head: EntryHead, changes: readonly RecordChange[]) => EntryHead
}

/** A part of an entry sealed anew. */
export function resealedPart(row: JournalRow, from: Seal, to: Seal, editing: ChangeEditing): JournalRow {
  const { key } = row
  const edited = openPart(row, from).map(change => editing.change(change, clockOf(key)))
  return { key, sealed: to.seal(JSON.stringify(edited), boundTo(key)) }
}

/** A closing row sealed anew, for parts that were. */
export function resealedClosing(
  row: JournalRow,
  { previous, partsHash }: Pick<Closing, 'previous' | 'partsHash'>,
  from: Seal,
  to: Seal,
  editing: HeadEditing,
): { readonly row: JournalRow; readonly head: EntryHead } {
  const { key } = row
  const own = openClosing(row, from)
  const head = editing.head(own.head, own.changes)
  const edited = own.changes.map(change => editing.change(change, clockOf(key)))
  const anew: Closing = {
    ...own,
    head,
    previous,
    changes: edited,
    partsHash: own.parts === 0 ? '' : partsHash,
  }
  return { row: { key, sealed: to.seal(JSON.stringify(anew), boundTo(key)) }, head }
}

/** What the entry after this one is linked to: the SHA-256 of its closing row as it is sealed. */
export const linkOf = (closingRow: JournalRow): string => hashOf(closingRow.sealed)

/** The keys of an entry's parts, in order. */
export const partKeys = (clock: string, parts: number): readonly string[] =>
  Array.from({ length: parts }, (_, part) => partKey(clock, part))
