import type { EntryHead, RecordChange } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import { StoreDamaged } from '../damaged'
import { startHash } from '../hash'
import type { JournalRow } from '../rows'
import { clockOf, isClosing, linkOf, openClosing, openPart, partKeys } from './journal-rows'

/** A whole entry as it was read from a file, with the rows it came in. */
export type ReadEntry = {
  readonly head: EntryHead
  /** The link of the entry before, and its own. */
  readonly previous: string
  readonly link: string
  readonly changes: readonly RecordChange[]
  readonly parts: readonly JournalRow[]
  readonly closing: JournalRow
}

/** Entries in the order of writing, and the clocks of those of which rows are missing or do not open. */
export type GroupedEntries = { readonly entries: readonly ReadEntry[]; readonly broken: readonly string[] }

function* readOne(
  closing: JournalRow,
  rows: ReadonlyMap<string, JournalRow>,
  seal: Seal,
): Steps<ReadEntry | null> {
  const { head, previous, parts, partsHash, changes } = openClosing(closing, seal)
  const own = partKeys(head.clock, parts).map(key => rows.get(key))
  const all: RecordChange[] = [...changes]
  const hash = startHash()
  for (const row of own) {
    if (row === undefined) return null
    hash.add(row.sealed)
    all.push(...openPart(row, seal))
    yield { step: '读取', done: all.length }
  }
  if (parts > 0 && hash.digits() !== partsHash) return null
  return {
    head,
    previous,
    link: linkOf(closing),
    changes: all,
    parts: own.filter(row => row !== undefined),
    closing,
  }
}

/** Rows that may lie in any order and more than once, as entries. Rows that do not open under this key are told as broken, not thrown. */
export function* groupEntries(rows: readonly JournalRow[], seal: Seal): Steps<GroupedEntries> {
  const byKey = new Map(rows.map(row => [row.key, row]))
  const clocks = [...new Set(rows.map(({ key }) => clockOf(key)))].sort()
  const closings = new Map(rows.filter(({ key }) => isClosing(key)).map(row => [clockOf(row.key), row]))
  const entries: ReadEntry[] = []
  const broken: string[] = []
  for (const clock of clocks) {
    const closing = closings.get(clock)
    const entry = closing === undefined ? null : yield* opening(readOne(closing, byKey, seal))
    if (entry === null) broken.push(clock)
    else entries.push(entry)
  }
  return { entries, broken }
}

/** A row that was tampered with makes its entry broken; the others are still read. */
function* opening(reading: Steps<ReadEntry | null>): Steps<ReadEntry | null> {
  try {
    return yield* reading
  } catch (fault) {
    if (fault instanceof StoreDamaged) return null
    throw fault
  }
}
