import { expose, transfer } from 'comlink'
import { takeIn } from '../../../domain/forms/rollup/roll-up'
import { rollUpSheets, type PageLines } from '../../../domain/forms/rollup/roll-up-sheets'
import { rolledUp, type RolledUp } from '../../../domain/forms/rollup/rolled-up'
import type { Progress, Steps } from '../../../domain/progress'
import { fail, ok, type Result } from '../../../domain/result'
import type { NamedBytes } from '../../../domain/sheet/workbook'
import { readWorkbook } from '../read-workbook'
import { bytesOf, packing, unpackedBook, type PackedRollUp } from '../rollup/packed-lists'
import { bookSteps } from '../writing/book-steps'
import { hasRoom } from '../writing/sheet-part'
import type { Receiver } from './receiver'
import { throttled } from './throttled'

type Told = Pick<Receiver, 'progress'>

export type JoinedSoFar = { readonly shown: RolledUp; readonly packed: PackedRollUp }

let taking: ReturnType<typeof packing> | undefined

function begun(): ReturnType<typeof packing> {
  if (taking === undefined) throw new Error('No roll-up was begun')
  return taking
}

function told<T>(steps: Steps<T>, report: (progress: Progress) => void): T {
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) report(step.value)
  return step.value
}

/** One worker takes in some files of a roll-up, or writes the workbook of one. */
const rollUpWorker = {
  /** Goes on from what was joined before. */
  begin(before: PackedRollUp): void {
    taking = packing(before)
  },

  /** Takes in a file; how many rows it has. `today` is `YYYY-MM-DD`. */
  async takeIn(file: NamedBytes, today: string, receiver: Told): Promise<number> {
    const report = throttled(receiver)
    const { rollUp } = begun()
    const read = await readWorkbook(file, { report, cancelled: () => false })
    told(takeIn(rollUp, file.name, read, today), report)
    return rollUp.files.at(-1)?.rows ?? 0
  },

  /** What was joined so far, and what a screen shows of it. The worker is done with it. */
  soFar(): JoinedSoFar {
    const { rollUp, packed } = begun()
    const joined = { shown: rolledUp(rollUp), packed: packed() }
    return transfer(joined, bytesOf(joined.packed))
  },

  /** The workbook. Refusal: `too-many-rows`. */
  write(packed: PackedRollUp, lines: PageLines, receiver: Told): Result<Uint8Array> {
    const sheets = rollUpSheets(unpackedBook(packed), lines)
    if (!sheets.every(({ head, count }) => hasRoom(head, count))) return fail('too-many-rows')
    const bytes = told(bookSteps(sheets), throttled(receiver))
    return transfer(ok(bytes), [bytes.buffer])
  },
}
export type RollUpWorker = typeof rollUpWorker

expose(rollUpWorker)
