import { proxy, transfer, wrap, type Remote } from 'comlink'
import type { Sheets, TakeEarly } from '../../../domain/ports'
import { unwatched, type Watch } from '../../../domain/progress'
import { fail, ok, type Result } from '../../../domain/result'
import type { LongSheet, Merge, NamedBytes, SheetRow, Workbook } from '../../../domain/sheet/workbook'
import { remadeForm } from '../filling/remade-form'
import { hasRoom } from '../writing/sheet-part'
import { batches } from './batches'
import { rowUnpacker } from './packed-rows'
import type { Receiver } from './receiver'
import type { SheetWorker } from './sheet-worker'

const lookForCancelEveryMs = 50

/** The sheets of the page: each reading or writing has a worker of its own, which cancelling simply ends. */
export function openSheets(): Sheets {
  return {
    read: (file, watch, early) => inWorker((worker, open) => read(worker, file, open, early), watch),
    write: async sheets => {
      const long = sheets.map(({ rows, ...head }) => ({ head, rows, count: rows.length }))
      const written = await writeLong(long, unwatched)
      if (!written.ok) throw new Error(written.problem.code)
      return written.value
    },
    writeLong,
    remake: remadeForm,
    drawn: form => inWorker(worker => worker.drawn(form)),
    fill: (form, filling, watch) => inWorker(worker => worker.fill(form, filling), watch),
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
    rows: (sheet, packed) => {
      const more = unpack(packed)
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

function writeLong(sheets: readonly LongSheet[], watch: Watch): Promise<Result<Uint8Array>> {
  if (!sheets.every(({ head, count }) => hasRoom(head, count))) return Promise.resolve(fail('too-many-rows'))
  return inWorker(async (worker, open) => ok(await write(worker, sheets, open)), watch)
}

/** Rows go over in groups, each made when the one before was taken, so that neither side holds them all. */
async function write(
  worker: Remote<SheetWorker>,
  sheets: readonly LongSheet[],
  watch: Watch,
): Promise<Uint8Array> {
  const total = sheets.reduce((sum, { count }) => sum + count, 0)
  let done = 0
  await worker.beginBook(sheets.map(({ head }) => head))
  for (const { head, rows } of sheets) {
    await worker.beginSheet()
    for (const batch of batches(rows, row => row.length)) {
      await worker.addRows(batch)
      done += batch.length
      watch.report({ step: `正在写“${head.name}”`, done, total })
    }
  }
  return worker.finishBook()
}

/**
 * Runs a job in a new worker and ends the worker with it; a worker that cannot start or breaks down is a fault. Nothing is reported
 * afterwards, though messages may still be on their way.
 */
async function inWorker<T>(
  job: (worker: Remote<SheetWorker>, open: Watch) => Promise<Result<T>>,
  watch: Watch = unwatched,
): Promise<Result<T>> {
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' })
  const stop = new AbortController()
  try {
    return await Promise.race([
      job(wrap<SheetWorker>(worker), reportingUntil(stop.signal, watch)),
      broken(worker),
      cancelled<T>(watch, stop.signal),
    ])
  } finally {
    stop.abort()
    worker.terminate()
  }
}

const reportingUntil = (over: AbortSignal, watch: Watch): Watch => ({
  cancelled: () => watch.cancelled(),
  report: progress => {
    if (!over.aborted) watch.report(progress)
  },
})

function broken(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', event => {
      reject(new Error(`Sheet worker: ${event.message}`))
    })
  })
}

/** Settles with the refusal once the clerk has asked to stop. */
function cancelled<T>(watch: Watch, over: AbortSignal): Promise<Result<T>> {
  return new Promise(resolve => {
    const timer = setInterval(() => {
      if (watch.cancelled()) resolve(fail('cancelled'))
    }, lookForCancelEveryMs)
    over.addEventListener('abort', () => {
      clearInterval(timer)
    })
  })
}
