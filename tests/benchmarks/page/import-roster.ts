import Dexie from 'dexie'
import { read, utils } from 'xlsx'
import { emptyImage, foundRecords } from '../../../src/renderer/adapters/store/found-records'
import type { Opening } from '../../../src/renderer/adapters/store/open-records'
import type { OpenRecords } from '../../../src/renderer/adapters/store/start-records'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'
import { openSheets } from '../../../src/renderer/adapters/sheet/worker/open-sheets'
import { writeWorkbook } from '../../../src/renderer/adapters/sheet/write-workbook'
import { unwatched } from '../../../src/renderer/domain/progress'
import type { Result } from '../../../src/renderer/domain/result'
import { applyPlanSteps } from '../../../src/renderer/domain/roster/apply-plan'
import { rosterAmong, rosterSheets } from '../../../src/renderer/domain/roster/choose-sheet'
import { nobody } from '../../../src/renderer/domain/roster/known-people'
import { planRoster } from '../../../src/renderer/domain/roster/plan-roster'
import { usualChoices } from '../../../src/renderer/domain/roster/row-decision'
import { resident } from '../../../src/renderer/domain/records/resident'
import { runSteps } from '../../../src/renderer/services/run-steps'
import { anIdNumber } from '../../builders/a-resident'
import { aDesktop } from '../../builders/a-desktop'
import { fixedWorld } from '../../builders/fixed-world'

const ROWS = 20_000
const ROUNDS = 3
/** How often the page is asked whether it can answer, in milliseconds. */
const LOOK_EVERY = 5

const headings =
  '序号 姓名 身份证号 性别 出生日期 民族 户号 与户主关系 户籍地址 小区 楼栋 单元 室 联系电话 政治面貌 文化程度 婚姻状况 健康状况 人员类型 备注'.split(
    ' ',
  )

const two = (n: number): string => String(n).padStart(2, '0')

/** A synthetic person as a street office's roster tells it: twenty columns of text. */
function person(nth: number): string[] {
  const day = `${1940 + (nth % 60)}-${two(1 + (nth % 12))}-${two(1 + (nth % 28))}`
  const number = anIdNumber(day.replaceAll('-', ''), String(nth % 997).padStart(3, '1'))
  const sex = Number(number[16]) % 2 === 1 ? '男' : '女'
  const name = `王${String.fromCodePoint(0x4e00 + (nth % 8000))}${String.fromCodePoint(0x5000 + (nth % 700))}`
  const house = ['文和园', `${1 + (nth % 30)}`, `${1 + (nth % 4)}`, String(nth % 700)]
  const codes = ['群众', '初中', '已婚', '良好', nth % 9 === 0 ? '独居、高龄' : '', '']
  return [
    ...[String(nth + 1), name, number, sex, day, '汉族', `H${Math.floor(nth / 3)}`, '子'],
    ...[`大同市平城区文源路${nth % 300}号`, ...house, `138${String(nth).padStart(8, '0')}`, ...codes],
  ]
}

const rosterBytes = (): Promise<Uint8Array> =>
  writeWorkbook([
    {
      name: '名册',
      columns: headings.map(heading => ({ heading, width: 12 })),
      rows: Array.from({ length: ROWS }, (_, nth) => person(nth)),
      landscape: true,
    },
  ])

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** Empty records whose journal file lies in memory: what the disk takes for it is measured with the commit. */
function beginRecords(name: string): Promise<Result<OpenRecords>> {
  const ring = JSON.stringify({ revision: 1, keyId: 'bench' })
  const opening: Opening = {
    ...{
      world: fixedWorld(),
      sealing,
      name,
      ring,
      key: new Uint8Array(32).fill(7),
      journal: aDesktop().journal,
    },
    actor: () => '经办人',
    may: () => true,
  }
  return foundRecords(opening, emptyImage(opening))
}

/** Read in the worker, plan in turns, and write through the gate: what the clerk waits for. */
async function ours(bytes: Uint8Array, name: string): Promise<void> {
  const records = valueOf(await beginRecords(name))
  const workbook = valueOf(await openSheets().read({ name: '名册.xlsx', bytes }, unwatched))
  const chosen = valueOf(rosterAmong(valueOf(await runSteps(rosterSheets(workbook), unwatched))))
  const request = { fileName: '名册.xlsx', chosen, known: nobody, today: '2026-11-22' }
  const plan = valueOf(await runSteps(planRoster(request), unwatched))
  const change = valueOf(await runSteps(applyPlanSteps(plan, nobody, fixedWorld(), usualChoices), unwatched))
  valueOf(await records.commit(change, unwatched))
  if (records.all(resident).length !== plan.counts.create) throw new Error('Not everybody was written')
  await records.close()
}

/** The least anybody can do with the two libraries: parse on the page, one plain row a record, primary key only. */
async function peer(bytes: Uint8Array, name: string): Promise<void> {
  const book = read(bytes, { dense: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (sheet === undefined) throw new Error('No sheet')
  const rows = utils.sheet_to_json<Record<string, unknown>>(sheet)
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ rows: 'id' })
  await database.table('rows').bulkPut(rows.map((row, id) => ({ ...row, id })))
  database.close()
}

/** Runs the work; the longest time the page could not answer meanwhile, in milliseconds. */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - LOOK_EVERY)
    last = now
  }, LOOK_EVERY)
  await work()
  clearInterval(timer)
  return Math.max(longest, performance.now() - last - LOOK_EVERY)
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** Milliseconds: ours, the peer's, and the longest block of the page during ours; medians of rounds in turn. */
export async function measureImport() {
  const bytes = await rosterBytes()
  const times = { ours: [] as number[], peer: [] as number[], blocks: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    const names = [`bench-ours-${round}`, `bench-peer-${round}`] as const
    const start = performance.now()
    times.blocks.push(await longestBlock(() => ours(bytes, names[0])))
    const between = performance.now()
    await peer(bytes, names[1])
    times.ours.push(between - start)
    times.peer.push(performance.now() - between)
    for (const name of names) await Dexie.delete(name)
  }
  return { ours: middle(times.ours), peer: middle(times.peer), block: middle(times.blocks) }
}

Object.assign(window, { measureImport })
