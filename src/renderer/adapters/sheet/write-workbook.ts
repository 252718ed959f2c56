import { atOnce } from '../../domain/paced'
import type { LongSheet, OutSheet } from '../../domain/sheet/workbook'
import { bookSteps } from './writing/book-steps'
import { hasRoom } from './writing/sheet-part'

const asLong = (sheet: OutSheet | LongSheet): LongSheet =>
  'head' in sheet ? sheet : { head: sheet, count: sheet.rows.length, rows: sheet.rows }

/** Makes an .xlsx, see `Sheets.write`. Throws when a sheet has more rows than it can hold. */
export function writeWorkbook(wanted: readonly (OutSheet | LongSheet)[]): Promise<Uint8Array> {
  const sheets = wanted.map(asLong)
  const full = sheets.find(({ head, count }) => !hasRoom(head, count))
  if (full !== undefined) throw new RangeError(`Sheet with ${full.count} rows`)
  return Promise.resolve(atOnce(bookSteps(sheets)))
}
