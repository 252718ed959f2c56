import { proxy, transfer, wrap, type Remote } from 'comlink'
import type { Sheets, TakeEarly } from '../../../domain/ports'
import type { Watch } from '../../../domain/progress'
import { fail, ok, type Result } from '../../../domain/result'
import type { Merge, NamedBytes, OutSheet, SheetRow, Workbook } from '../../../domain/sheet/workbook'
import { remadeForm } from '../filling/remade-form'
import { batches } from './batches'
import { rowUnpacker } from './packed-rows'
import type { Receiver } from './receiver'
import type { SheetWorker } from './sheet-worker'

const lookForCancelEveryMs = 50

/** The sheets of the page: each reading or writing has a worker of its own, which cancelling simply ends. */
export function openSheets(): Sheets {
  return {
    read: (file, watch, early) => inWorker(worker => read(worker, file, watch, early), watch),
    write: async sheets => {
      const written = await inWorker(async worker => ok(await write(worker, sheets)))
      if (!written.ok) throw new Error(written.problem.code)
      return written.value
    },
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

async function write(worker: Remote<SheetWorker>, sheets: readonly OutSheet[]): Promise<Uint8Array> {
  for (const { rows, ...sheet } of sheets) {
    await worker.addSheet(sheet)
    for (const batch of batches(rows, row => row.length)) await worker.addRows(batch)
  }
  return worker.write()
}

/** Runs a job in a new worker and ends the worker with it; a worker that cannot start or breaks down is a fault. */
async function inWorker<T>(
  job: (worker: Remote<SheetWorker>) => Promise<Result<T>>,
  watch?: Watch,
): Promise<Result<T>> {
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' })
  const stop = new AbortController()
  try {
    return await Promise.race([
      job(wrap<SheetWorker>(worker)),
      broken(worker),
      cancelled<T>(watch, stop.signal),
    ])
  } finally {
    stop.abort()
    worker.terminate()
  }
}

function broken(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', event => {
      reject(new Error(`Sheet worker: ${event.message}`))
    })
  })
}

/** Settles with the refusal once the clerk has asked to stop. */
function cancelled<T>(watch: Watch | undefined, over: AbortSignal): Promise<Result<T>> {
  return new Promise(resolve => {
    const timer = setInterval(() => {
      if (watch?.cancelled() === true) resolve(fail('cancelled'))
    }, lookForCancelEveryMs)
    over.addEventListener('abort', () => {
      clearInterval(timer)
    })
  })
}
