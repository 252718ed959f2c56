import { proxy, transfer, type Remote } from 'comlink'
import type { Sheets, TakeEarly } from '../../../domain/ports'
import type { Watch } from '../../../domain/progress'
import { ok, type Result } from '../../../domain/result'
import type { Merge, NamedBytes, OutSheet, SheetRow, Workbook } from '../../../domain/sheet/workbook'
import { remadeForm } from '../filling/remade-form'
import { hasRoom } from '../writing/sheet-part'
import { batches } from './batches'
import { joinForms } from './join-forms'
import { rowUnpacker } from './packed-rows'
import type { Receiver } from './receiver'
import type { SheetWorker } from './sheet-worker'
import { inWorker } from './worker-job'

/** The sheets of the page: each reading or writing has a worker of its own, which cancelling simply ends. */
export function openSheets(): Sheets {
  return {
    read: (file, watch, early) => sheetJob((worker, open) => read(worker, file, open, early), watch),
    write: async sheets => {
      const full = sheets.find(sheet => !hasRoom(sheet, sheet.rows.length))
      if (full !== undefined) throw new RangeError(`Sheet with ${full.rows.length} rows`)
      const written = await sheetJob(worker => write(worker, sheets))
      if (!written.ok) throw new Error(written.problem.code)
      return written.value
    },
    joinForms,
    remake: remadeForm,
    drawn: form => sheetJob(worker => worker.drawn(form)),
    fill: (form, filling, watch) => sheetJob(worker => worker.fill(form, filling), watch),
  }
}

/** The file's bytes are copied: the caller keeps its own. */
async function read(
  worker: Remote<SheetWorker>,
  file: NamedBytes,
  watch: Watch,
  early: TakeEarly = () => undefined,
): Promise<Result<Workbook>> {
  const rows = new Map<number, SheetRow[]>()
  const merges = new Map<number, Merge[]>()
  const unpack = rowUnpacker()
  const receiver: Receiver = {
    progress: progress => {
      watch.report(progress)
      return Promise.resolve()
    },
    strings: texts => {
      unpack.strings(texts)
      return Promise.resolve()
    },
    rows: (sheet, packed) => {
      const more = unpack.rows(packed)
      append(rows, sheet, more)
      early(sheet, more)
      return Promise.resolve()
    },
    anew: sheet => {
      rows.delete(sheet)
      return Promise.resolve()
    },
    merges: (sheet, more) => {
      append(merges, sheet, more)
      return Promise.resolve()
    },
  }
  const bytes = file.bytes.slice()
  const head = await worker.read(transfer({ name: file.name, bytes }, [bytes.buffer]), proxy(receiver))
  if (!head.ok) return head
  const sheets = head.value.sheets.map((sheet, index) => ({
    ...sheet,
    rows: rows.get(index) ?? [],
    merges: merges.get(index) ?? [],
  }))
  return ok({ fileName: file.name, format: head.value.format, sheets })
}

function append<T>(lists: Map<number, T[]>, index: number, more: readonly T[]): void {
  const list = lists.get(index)
  if (list === undefined) lists.set(index, [...more])
  else list.push(...more)
}

/** Rows go over in groups, each made when the one before was taken, so that neither side holds them all. */
async function write(worker: Remote<SheetWorker>, sheets: readonly OutSheet[]): Promise<Result<Uint8Array>> {
  await worker.beginBook(sheets.map(sheet => ({ ...sheet, rows: [] })))
  for (const { rows } of sheets) {
    await worker.beginSheet()
    for (const batch of batches(rows, row => row.length)) await worker.addRows(batch)
  }
  return ok(await worker.finishBook())
}

const startWorker = (): Worker =>
  new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' })

const sheetJob = <T>(
  job: (worker: Remote<SheetWorker>, open: Watch) => Promise<Result<T>>,
  watch?: Watch,
): Promise<Result<T>> => inWorker(startWorker(), job, watch)
