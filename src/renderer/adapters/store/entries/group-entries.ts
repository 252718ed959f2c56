import type { EntryHead, RecordChange } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import { undamaged } from '../damaged'
import { startHash } from '../hash'
import type { JournalRow } from '../rows'
import { clockOf, isClosing, openPart, partKeys } from './journal-rows'
import {
  likeliestFirst,
  openClosings,
  rowVersions,
  type OpenedClosing,
  type RowVersions,
} from './row-versions'

/** An entry as it was read from files, with the rows it came in. */
export type ReadEntry = {
  readonly head: EntryHead
  /** The link of the entry before, and its own. */
  readonly previous: string
  readonly link: string
  readonly changes: readonly RecordChange[]
  readonly parts: readonly JournalRow[]
  readonly closing: JournalRow
  /** Parts that are missing or do not open: 0 when the entry is whole. */
  readonly missing: number
}

/** Everything is in the order of writing. */
export type GroupedEntries = {
  /** Whole entries. */
  readonly entries: readonly ReadEntry[]
  /** Entries that were finished, and of which parts are missing or do not open. */
  readonly partial: readonly ReadEntry[]
  /** Clocks of entries whose closing row does not open under this key. */
  readonly broken: readonly string[]
  /** Clocks of entries without a closing row: it is lost, or the entry was never finished and so never happened. */
  readonly unfinished: readonly string[]
}

/** Reads an entry with the given parts. Where all are there but they are not those the closing row was made for, none is taken. */
function readParts(
  { row, link, closing }: OpenedClosing,
  given: readonly (JournalRow | undefined)[],
  seal: Seal,
): ReadEntry {
  const hash = startHash()
  const read = given.flatMap(part => {
    const changes = part === undefined ? null : undamaged(() => openPart(part, seal))
    if (part === undefined || changes === null) return []
    hash.add(part.sealed)
    return [{ part, changes }]
  })
  const exchanged = closing.parts > 0 && read.length === closing.parts && hash.digits() !== closing.partsHash
  const taken = exchanged ? [] : read
  return {
    head: closing.head,
    previous: closing.previous,
    link,
    changes: [...closing.changes, ...taken.flatMap(({ changes }) => changes)],
    parts: taken.map(({ part }) => part),
    closing: row,
    missing: closing.parts - taken.length,
  }
}

/** Every way to read an entry out of rows of which there are several versions, the likeliest first. */
function* readings(
  choices: readonly OpenedClosing[],
  versions: RowVersions,
  seal: Seal,
): Generator<ReadEntry> {
  for (const choice of choices) {
    const parts = partKeys(choice.closing.head.clock, choice.closing.parts).map(
      key => versions.get(key) ?? [],
    )
    const most = Math.max(1, ...parts.map(own => own.length))
    for (let nth = 0; nth < most; nth++) {
      const given = parts.map(own => own[Math.min(nth, own.length - 1)])
      yield readParts(choice, given, seal)
    }
  }
}

/** The first way that gives the whole entry, else the one that lacks least; null when no closing row opens. */
function readEntry(choices: readonly OpenedClosing[], versions: RowVersions, seal: Seal): ReadEntry | null {
  let best: ReadEntry | null = null
  for (const entry of readings(choices, versions, seal)) {
    if (entry.missing === 0) return entry
    if (best === null || entry.missing < best.missing) best = entry
  }
  return best
}

/**
 * Rows of files as entries. They may lie in any order and more than once, and some may have been sealed anew since. What does not open
 * under this key is told, not thrown.
 */
export function* groupEntries(rows: readonly JournalRow[], seal: Seal): Steps<GroupedEntries> {
  const versions = rowVersions(rows)
  const clocks = [...new Set([...versions.keys()].map(clockOf))].sort()
  const closings = new Map<string, readonly OpenedClosing[]>()
  for (const [key, own] of versions) {
    if (isClosing(key)) closings.set(clockOf(key), openClosings(own, seal))
    yield { step: '读取', done: closings.size, total: clocks.length }
  }
  const entries: ReadEntry[] = []
  const partial: ReadEntry[] = []
  for (const choices of likeliestFirst(clocks.map(clock => closings.get(clock) ?? []))) {
    const entry = readEntry(choices, versions, seal)
    if (entry !== null) (entry.missing === 0 ? entries : partial).push(entry)
    yield { step: '读取', done: entries.length, total: clocks.length }
  }
  return {
    entries,
    partial,
    broken: clocks.filter(clock => closings.get(clock)?.length === 0),
    unfinished: clocks.filter(clock => !closings.has(clock)),
  }
}
