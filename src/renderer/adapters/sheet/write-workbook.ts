import type { LongSheet, OutSheet } from '../../domain/sheet/workbook'
import { BookWriter } from './writing/book-writer'
import { hasRoom } from './writing/sheet-part'
import { batches } from './worker/batches'

const ROWS_AT_ONCE = 1000

const asLong = (sheet: OutSheet | LongSheet): LongSheet =>
  'head' in sheet ? sheet : { head: sheet, count: sheet.rows.length, rows: sheet.rows }

/** Makes an .xlsx, see `Sheets.write`. Throws when a sheet has more rows than it can hold. */
export function writeWorkbook(wanted: readonly (OutSheet | LongSheet)[]): Promise<Uint8Array> {
  const sheets = wanted.map(asLong)
  const book = new BookWriter(sheets.map(({ head }) => head))
  for (const { head, count, rows } of sheets) {
    if (!hasRoom(head, count)) throw new RangeError(`Sheet with ${count} rows`)
    book.begin()
    for (const some of batches(rows, () => 0, ROWS_AT_ONCE)) book.rows(some)
  }
  return Promise.resolve(book.finish())
}
