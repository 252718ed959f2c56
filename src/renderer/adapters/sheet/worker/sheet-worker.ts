import { expose, transfer } from 'comlink'
import type { Progress } from '../../../domain/progress'
import { ok, type Result } from '../../../domain/result'
import type { FileFormat, Merge, NamedBytes, OutSheet, Sheet } from '../../../domain/sheet/workbook'
import { readWorkbook } from '../read-workbook'
import { writeWorkbook } from '../write-workbook'
import { batches } from './batches'
import { rowPacker, type PackedRows } from './packed-rows'

/** What the page learns of a file after its rows and merges have been handed over. */
export type ReadHead = {
  readonly format: FileFormat
  readonly sheets: readonly Pick<Sheet, 'name' | 'hidden'>[]
}

/** What the page gives the worker to call while it reads. The worker packs the next group of rows while the page takes one, and waits for its answer, so that the page is never flooded. */
export type Receiver = {
  progress(progress: Progress): Promise<void>
  rows(sheet: number, rows: PackedRows): Promise<void>
  merges(sheet: number, merges: readonly Merge[]): Promise<void>
}

const reportEveryMs = 100
/** Unpacking this many cells takes the page a millisecond or two. */
const packedAtOnce = 8000
const sheets: (Omit<OutSheet, 'rows'> & { rows: OutSheet['rows'][number][] })[] = []

/** One worker does one job: it reads one file, or takes the sheets of one workbook and writes it. */
const sheetWorker = {
  async read(file: NamedBytes, receiver: Receiver): Promise<Result<ReadHead>> {
    const read = await readWorkbook(file, { report: throttled(receiver), cancelled: () => false })
    if (!read.ok) return read
    const pack = rowPacker()
    let taken = Promise.resolve()
    for (const [index, sheet] of read.value.sheets.entries()) {
      for (const rows of batches(sheet.rows, row => row.cells.length, packedAtOnce)) {
        const packed = handedOver(pack(rows))
        await taken
        taken = receiver.rows(index, packed)
      }
      for (const merges of batches(sheet.merges, () => 1)) await receiver.merges(index, merges)
    }
    await taken
    const { format } = read.value
    return ok({ format, sheets: read.value.sheets.map(({ name, hidden }) => ({ name, hidden })) })
  },

  addSheet(sheet: Omit<OutSheet, 'rows'>): void {
    sheets.push({ ...sheet, rows: [] })
  },

  /** Adds rows to the sheet added last. */
  addRows(rows: OutSheet['rows']): void {
    sheets.at(-1)?.rows.push(...rows)
  },

  async write(): Promise<Uint8Array> {
    const bytes = await writeWorkbook(sheets)
    return transfer(bytes, [bytes.buffer])
  },
}
export type SheetWorker = typeof sheetWorker

const handedOver = (packed: PackedRows): PackedRows =>
  transfer(packed, [packed.numbers.buffer, packed.widths.buffer, packed.places.buffer])

function throttled(receiver: Receiver): (progress: Progress) => void {
  let reported = -reportEveryMs
  return progress => {
    if (performance.now() - reported < reportEveryMs) return
    reported = performance.now()
    void receiver.progress(progress)
  }
}

expose(sheetWorker)
