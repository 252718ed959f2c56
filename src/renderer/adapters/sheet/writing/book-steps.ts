import type { Steps } from '../../../domain/progress'
import type { LongSheet } from '../../../domain/sheet/workbook'
import { batches } from '../worker/batches'
import { BookWriter } from './book-writer'

/** Writes an .xlsx of these sheets, which have room for their rows, and tells after each group of rows how far it is. */
export function* bookSteps(sheets: readonly LongSheet[]): Steps<Uint8Array> {
  const total = sheets.reduce((sum, { count }) => sum + count, 0)
  let done = 0
  const book = new BookWriter(sheets.map(({ head }) => head))
  for (const { head, rows } of sheets) {
    book.begin()
    for (const some of batches(rows, row => row.length)) {
      book.rows(some)
      done += some.length
      yield { step: `正在写“${head.name}”`, done, total }
    }
  }
  return book.finish()
}
