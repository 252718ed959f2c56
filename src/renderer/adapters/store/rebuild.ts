import type { EntryHead } from '../../domain/journal/entry'
import { replay } from '../../domain/journal/replay'
import type { Seal } from '../../domain/ports'
import type { Steps } from '../../domain/progress'
import type { StoredRecord } from '../../domain/records/define-record'
import { kindNamed, type Shapes } from '../../domain/records/shapes'
import { upgradeRecord } from '../../domain/records/upgrades'
import type { ReadEntry } from './entries/group-entries'
import { chained } from './entries/chained'
import type { JournalRow } from './rows'

/** Records of one schema version while entries are carried out on them once more. */
export type Rebuilding = { readonly version: number; readonly kinds: Map<string, Map<string, StoredRecord>> }

/** What the entries came to. */
export type Rebuilt = {
  readonly records: ReadonlyMap<string, readonly StoredRecord[]>
  readonly journal: readonly JournalRow[]
  readonly last: EntryHead | null
  readonly link: string
  /** Clocks of entries before which at least one is missing. */
  readonly gaps: readonly string[]
  /** Changes that could not be carried out, because what they change was in an entry that is missing. */
  readonly skipped: number
}

const shelf = ({ kinds }: Rebuilding, kind: string): Map<string, StoredRecord> => {
  const found = kinds.get(kind) ?? new Map<string, StoredRecord>()
  kinds.set(kind, found)
  return found
}

function raised(book: Rebuilding, version: number, shapes: Shapes): Rebuilding {
  if (version <= book.version) return book
  const steps = shapes.upgrades.filter(step => step.version <= version)
  for (const [kind, records] of book.kinds)
    for (const [id, record] of records) records.set(id, upgradeRecord(steps, kind, record, book.version))
  return { version, kinds: book.kinds }
}

/** Carry out one entry; how many of its changes were of records that are not there. */
function carryOut(book: Rebuilding, { changes }: ReadEntry): number {
  let skipped = 0
  const find = (kind: string, id: string) => shelf(book, kind).get(id)
  for (const change of changes) {
    if (change.before !== null && find(change.kind, change.id) === undefined) {
      skipped += 1
      continue
    }
    for (const { record } of replay([change], find)) {
      if (record === null) shelf(book, change.kind).delete(change.id)
      else shelf(book, change.kind).set(change.id, record)
    }
  }
  return skipped
}

/** Every record in the shape its kind asks for; one of another shape is left out and counted. */
function fit(book: Rebuilding, shapes: Shapes): { records: Map<string, StoredRecord[]>; unfit: number } {
  const records = new Map<string, StoredRecord[]>()
  let unfit = 0
  for (const [kind, own] of book.kinds) {
    const { schema } = kindNamed(shapes, kind)
    const all = [...own.values()]
    const good = all.filter(record => schema.safeParse(record).success)
    unfit += all.length - good.length
    records.set(kind, good)
  }
  return { records, unfit }
}

/**
 * The store that entries lead to, carried out one after the other from the first (or from `base`, the records after the entry
 * whose link is `base.link`). Where an entry is missing the others are still carried out, and the links are made anew.
 */
export function* rebuild(
  entries: readonly ReadEntry[],
  base: { readonly book: Rebuilding; readonly link: string; readonly clock: string },
  seal: Seal,
  shapes: Shapes,
): Steps<Rebuilt> {
  let { book } = base
  let skipped = 0
  for (const [done, entry] of entries.entries()) {
    if (entry.head.clock > base.clock) {
      book = raised(book, entry.head.version, shapes)
      skipped += carryOut(book, entry)
    }
    yield { step: '重建', done, total: entries.length }
  }
  const { records, unfit } = fit(raised(book, shapes.version, shapes), shapes)
  const { rows, link, gaps } = chained(entries, seal)
  return {
    records,
    journal: rows,
    last: entries.at(-1)?.head ?? null,
    link,
    gaps,
    skipped: skipped + unfit,
  }
}
