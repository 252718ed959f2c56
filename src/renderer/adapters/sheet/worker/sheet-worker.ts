import { expose, transfer } from 'comlink'
import type { FormFilling } from '../../../domain/forms/filling'
import { unwatched } from '../../../domain/progress'
import { ok, type Result } from '../../../domain/result'
import type { FileFormat, NamedBytes, OutRow, Sheet, SheetHead } from '../../../domain/sheet/workbook'
import { drawnRows } from '../filling/drawn-rows'
import { fillForm } from '../filling/fill-form'
import { readWorkbook } from '../read-workbook'
import { BookWriter } from '../writing/book-writer'
import { batches } from './batches'
import type { Receiver } from './receiver'
import { sendRows } from './send-rows'
import { throttled } from './throttled'

/** What the page learns of a file after its rows and merges have been handed over. */
export type ReadHead = {
  readonly format: FileFormat
  readonly sheets: readonly Pick<Sheet, 'name' | 'hidden'>[]
}

let book: BookWriter | undefined

function begun(): BookWriter {
  if (book === undefined) throw new Error('No workbook was begun')
  return book
}

/** One worker does one job: it reads one file, writes one workbook while its rows come, or looks at or fills one form. */
const sheetWorker = {
  async read(file: NamedBytes, receiver: Receiver): Promise<Result<ReadHead>> {
    const sending = sendRows(receiver)
    const watch = { report: throttled(receiver), cancelled: () => false }
    const read = await readWorkbook(file, watch, sending.early)
    if (!read.ok) return read
    for (const [index, sheet] of read.value.sheets.entries()) {
      await sending.finish(index, sheet.rows)
      for (const merges of batches(sheet.merges, () => 1)) await receiver.merges(index, merges)
    }
    const { format } = read.value
    return ok({ format, sheets: read.value.sheets.map(({ name, hidden }) => ({ name, hidden })) })
  },

  /** Begins a workbook of these sheets; each is begun in its turn, then its rows come. */
  beginBook(sheets: readonly SheetHead[]): void {
    book = new BookWriter(sheets)
  },

  beginSheet(): void {
    begun().begin()
  },

  /** Adds rows to the sheet begun last. */
  addRows(rows: readonly OutRow[]): void {
    begun().rows(rows)
  },

  drawn: (form: NamedBytes): Promise<Result<ReadonlyMap<string, number>>> => drawnRows(form),

  async fill(form: NamedBytes, filling: FormFilling): Promise<Result<Uint8Array>> {
    const filled = await fillForm(form, filling, unwatched)
    return filled.ok ? transfer(filled, [filled.value.buffer]) : filled
  },

  finishBook(): Uint8Array {
    const bytes = begun().finish()
    return transfer(bytes, [bytes.buffer])
  },
}
export type SheetWorker = typeof sheetWorker

expose(sheetWorker)
