import type { EntryHead } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import { kindNamed, type Shapes } from '../../../domain/records/shapes'
import type { StoredRecord } from '../../../domain/records/define-record'
import { upgradeRecord } from '../../../domain/records/upgrades'
import type { PageRow } from '../rows'
import { openClosing } from '../entries/journal-rows'
import { startBook, type PageBook } from './page-book'
import { openPage } from './page-rows'
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

/** Open everything that was read. A page or entry that does not open, or is missing, is a fault that names it: nothing is skipped. */
export function* load({ pages, closings, head }: Stored, seal: Seal, shapes: Shapes): Steps<Loaded> {
  const total = pages.length + closings.length
  const book = startBook(shapes.kinds.map(({ kind }) => kind))
  for (const [done, row] of pages.entries()) {
    const { id, kind, sealed } = row
    book.hold({ id, kind, records: upgraded(row, openPage(row, seal), shapes), bytes: sealed.length })
    yield { step: '读取', done, total }
  }
  if (book.pageCount() !== head.pages)
    throw new Error(`The store has ${book.pageCount()} pages instead of ${head.pages}`)

  const heads: EntryHead[] = []
  for (const row of closings) {
    heads.push(openClosing(row, seal).head)
    yield { step: '读取', done: pages.length + heads.length, total }
  }
  if (head.entry !== null && heads.every(({ id }) => id !== head.entry))
    throw new Error(`The journal lacks its last entry ${head.entry}`)

  return { book, heads: heads.reverse(), outdated: pages.filter(row => row.version !== shapes.version) }
}
