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
import { fitted, MAX_SEALED_BYTES } from '../pages/fitted'
import type { JournalRow } from '../rows'

/** Changes in one row. */
const PART_SIZE = 200
const CLOSING = '/end'

const partKey = (clock: string, part: number): string => `${clock}/${String(part).padStart(5, '0')}`
export const closingKey = (clock: string): string => clock + CLOSING
export const isClosing = (key: string): boolean => key.endsWith(CLOSING)
export const clockOf = (key: string): string => key.slice(0, key.lastIndexOf('/'))

const boundTo = (key: string): string => `journal:${key}`

const changes = z.array(recordChange)
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

/** An entry as rows: parts of about 200 changes, then the closing row with the head. `previous` links it to the entry before. */
export function* entryRows(
  { head, changes: all }: JournalEntry,
  previous: string,
  seal: Seal,
): Steps<readonly JournalRow[]> {
  const sealClosing = (parts: number, partsHash: string, some: readonly RecordChange[]): JournalRow => {
    const key = closingKey(head.clock)
    const row: Closing = { head, previous, parts, partsHash, changes: [...some] }
    return { key, sealed: seal.seal(JSON.stringify(row), boundTo(key)) }
  }
  if (all.length <= PART_SIZE) {
    const whole = sealClosing(0, '', all)
    if (whole.sealed.length <= MAX_SEALED_BYTES) return [whole]
  }
  const hash = startHash()
  const rows: JournalRow[] = []
  const parts = fitted(all, PART_SIZE, (some, part) =>
    seal.seal(JSON.stringify(some), boundTo(partKey(head.clock, part))),
  )
  let done = 0
  for (const { part, items, sealed } of parts) {
    rows.push({ key: partKey(head.clock, part), sealed })
    hash.add(sealed)
    done += items.length
    yield { step: '留痕', done, total: all.length }
  }
  return [...rows, sealClosing(rows.length, hash.digits(), [])]
}

function opened<T>({ key, sealed }: JournalRow, seal: Seal, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(seal.open(sealed, boundTo(key))))
  } catch (cause) {
    throw new StoreDamaged(`Journal row ${key} does not open`, { cause })
  }
}

export const openClosing = (row: JournalRow, seal: Seal): Closing => opened(row, seal, closing)
export const openPart = (row: JournalRow, seal: Seal): readonly RecordChange[] => opened(row, seal, changes)

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
