import '../../../src/renderer/app/zod-without-eval'
import Dexie from 'dexie'
import { read, utils } from 'xlsx'
import type { OpenRecords } from '../../../src/renderer/adapters/store/start-records'
import { openSheets } from '../../../src/renderer/adapters/sheet/worker/open-sheets'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { unwatched } from '../../../src/renderer/domain/progress'
import { resident } from '../../../src/renderer/domain/records/resident'
import { applyPlanSteps } from '../../../src/renderer/domain/roster/apply-plan'
import { rosterAmong, rosterSheets } from '../../../src/renderer/domain/roster/choose-sheet'
import { nobody } from '../../../src/renderer/domain/roster/known-people'
import { planMemory } from '../../../src/renderer/domain/roster/plan-memory'
import { planRoster } from '../../../src/renderer/domain/roster/plan-roster'
import { readAhead } from '../../../src/renderer/domain/roster/read-ahead'
import { residentBook } from '../../../src/renderer/domain/roster/resident-book'
import { usualChoices } from '../../../src/renderer/domain/roster/row-decision'
import { runSteps } from '../../../src/renderer/services/run-steps'
import { fixedWorld } from '../../builders/fixed-world'
import { beginRecords, valueOf } from './begin-records'
import { watched } from './watched'

const fetched = async (people: number): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`/roster-${people}.xlsx`)).arrayBuffer())

/** Milliseconds since the last call. */
function stopwatch(): () => number {
  let last = performance.now()
  return () => {
    const now = performance.now()
    const since = now - last
    last = now
    return since
  }
}

/** Read in the worker, plan in turns, and write through the gate: what the clerk waits for, in milliseconds of each part. */
async function imported(bytes: Uint8Array, records: OpenRecords) {
  const lap = stopwatch()
  const memory = planMemory()
  const by = { memory, today: '2026-11-22', aliases: [] }
  const early = readAhead({ ...by, columnsOf: columns => columns })
  const workbook = valueOf(await openSheets().read({ name: '名册.xlsx', bytes }, unwatched, early))
  const reading = lap()
  const chosen = valueOf(
    rosterAmong(valueOf(await runSteps(rosterSheets(workbook, residentBook), unwatched))),
  )
  const request = { fileName: '名册.xlsx', chosen, known: nobody, ...by }
  const plan = valueOf(await runSteps(planRoster(request), unwatched))
  const planning = lap()
  const change = valueOf(await runSteps(applyPlanSteps(plan, nobody, fixedWorld(), usualChoices), unwatched))
  const applying = lap()
  const head = valueOf(await records.commit(change, unwatched))
  const writing = lap()
  if (records.all(resident).length !== plan.counts.create) throw new Error('Not everybody was written')
  return { head, reading, planning, applying, writing }
}

/** Plan the undo of the import and write it through the gate, in milliseconds. */
async function undone(records: OpenRecords, headId: string): Promise<number> {
  const lap = stopwatch()
  const entry = await records.readEntry(headId)
  const { change } = valueOf(valueOf(await runSteps(planUndo(entry, records), unwatched)))
  valueOf(await records.commit(change, unwatched))
  if (records.all(resident).length > 0) throw new Error('Not everybody went')
  return lap()
}

/** One import of ours and its undo, on records of their own. */
async function ours(name: string, people: number) {
  const bytes = await fetched(people)
  const records = valueOf(await beginRecords(name))
  const { value: parts, block } = await watched(() => imported(bytes, records))
  const { value: undo, block: undoBlock } = await watched(() => undone(records, parts.head.id))
  await records.close()
  await Dexie.delete(name)
  const { reading, planning, applying, writing } = parts
  return { reading, planning, applying, writing, block, undo, undoBlock }
}

/** SheetJS alone, reading the file on the page and no more, in milliseconds. */
async function reading(people: number): Promise<number> {
  const bytes = await fetched(people)
  const lap = stopwatch()
  const book = read(bytes, { dense: true })
  if (book.SheetNames.length === 0) throw new Error('No sheet')
  return lap()
}

/** The least anybody can do with the two libraries: read on the page, one plain row a person, primary key only; in milliseconds. */
async function plainly(people: number): Promise<number> {
  const bytes = await fetched(people)
  const lap = stopwatch()
  const book = read(bytes, { dense: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (sheet === undefined) throw new Error('No sheet')
  const rows = utils.sheet_to_json<Record<string, unknown>>(sheet)
  const database = new Dexie('plain', { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ rows: 'id' })
  await database.table('rows').bulkPut(rows.map((row, id) => ({ ...row, id })))
  database.close()
  return lap()
}

Object.assign(window, { bench: { ours, reading, plainly } })
