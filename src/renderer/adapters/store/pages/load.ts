import type { EntryHead } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import { kindNamed, type Shapes } from '../../../domain/records/shapes'
import type { StoredRecord } from '../../../domain/records/define-record'
import { upgradeRecord } from '../../../domain/records/upgrades'
import type { PageRow } from '../rows'
import { StoreDamaged } from '../damaged'
import { linkOf, openClosing } from '../entries/journal-rows'
import { startBook, type Page, type PageBook } from './page-book'
import { openPage } from './page-rows'
import type { Head } from '../database/database'
import type { Stored } from '../database/read-rows'

/** The store opened: records and heads in memory, and the pages that an older program wrote. */
export type Loaded = {
  readonly book: PageBook
  /** Newest first. */
  readonly heads: readonly EntryHead[]
  readonly outdated: readonly PageRow[]
}

/** The records of a page in the shape of today. One that has not the shape its kind asks for after the upgrade is a fault. */
function upgraded(row: PageRow, records: readonly StoredRecord[], shapes: Shapes): readonly StoredRecord[] {
  if (row.version === shapes.version) return records
  const { schema } = kindNamed(shapes, row.kind)
  return records.map(record => {
    const after = upgradeRecord(shapes.upgrades, row.kind, record, row.version)
    return { ...schema.parse(after), id: after.id }
  })
}

/** What is opened: a database as it was read, or a backup. */
type Loading = Pick<Stored, 'pages' | 'closings'> & { readonly head: Pick<Head, 'entry' | 'link' | 'pages'> }

/** The heads of all entries, oldest first. Each must be linked to the one before and the last must be the one the store remembers. */
function* openHeads({ closings, head, pages }: Loading, seal: Seal): Steps<readonly EntryHead[]> {
  const heads: EntryHead[] = []
  let link = ''
  for (const row of closings) {
    const { head: own, previous } = openClosing(row, seal)
    if (previous !== link) throw new StoreDamaged(`Journal row ${row.key} does not follow the one before it`)
    link = linkOf(row)
    heads.push(own)
    yield { step: '读取', done: pages.length + heads.length, total: pages.length + closings.length }
  }
  if (link !== head.link || (heads.at(-1)?.id ?? null) !== head.entry)
    throw new StoreDamaged(`The journal lacks its last entry ${head.entry ?? ''}`)
  return heads
}

/** Open every page, handing each to `hold`, and then the heads of all entries, oldest first. Faults as for {@link load}. */
export function* openAll(
  loading: Loading,
  seal: Seal,
  shapes: Shapes,
  hold: (page: Page) => void,
): Steps<readonly EntryHead[]> {
  const { pages, closings, head } = loading
  const total = pages.length + closings.length
  for (const [done, row] of pages.entries()) {
    const { id, kind, sealed } = row
    hold({ id, kind, records: upgraded(row, openPage(row, seal), shapes), bytes: sealed.length })
    yield { step: '读取', done, total }
  }
  const found = new Set(pages.map(({ id }) => id)).size
  if (found !== head.pages) throw new StoreDamaged(`The store has ${found} pages instead of ${head.pages}`)
  return yield* openHeads(loading, seal)
}

/**
 * Open everything that was read. A page or entry that does not open, or is missing, is thrown as {@link StoreDamaged}, which names it:
 * nothing is skipped.
 */
export function* load(loading: Loading, seal: Seal, shapes: Shapes): Steps<Loaded> {
  const book = startBook(shapes.kinds.map(({ kind }) => kind))
  const heads = yield* openAll(loading, seal, shapes, page => {
    book.hold(page)
  })
  const outdated = loading.pages.filter(row => row.version !== shapes.version)
  return { book, heads: heads.toReversed(), outdated }
}
