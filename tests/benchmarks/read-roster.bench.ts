import ExcelJS from 'exceljs'
import { loadavg } from 'node:os'
import { read } from 'xlsx'
import { expect, it } from 'vitest'
import { readWorkbook } from '../../src/renderer/adapters/sheet/read-workbook'
import { unwatched } from '../../src/renderer/domain/progress'
import { largeRoster } from './large-roster'
import { printTable } from './print-table'

const PEOPLE = 20_000
const ROUNDS = 3

async function milliseconds(work: () => Promise<number>): Promise<number> {
  const start = performance.now()
  expect(await work()).toBe(PEOPLE + 1)
  return performance.now() - start
}

it('reading a roster of 20,000 beside SheetJS and exceljs, in Node', async () => {
  const bytes = await largeRoster(PEOPLE)
  const ours = async (): Promise<number> => {
    const workbook = await readWorkbook({ name: '名册.xlsx', bytes }, unwatched)
    return workbook.ok ? (workbook.value.sheets[0]?.rows.length ?? 0) : 0
  }
  const sheetJs = (): Promise<number> => {
    const book = read(bytes, { dense: true })
    return Promise.resolve(book.Sheets[book.SheetNames[0] ?? '']?.['!data']?.length ?? 0)
  }
  const excelJs = async (): Promise<number> => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Uint8Array.from(bytes).buffer)
    return book.worksheets[0]?.actualRowCount ?? 0
  }
  const times = { ours: [] as number[], sheetJs: [] as number[], excelJs: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    times.ours.push(await milliseconds(ours))
    times.sheetJs.push(await milliseconds(sheetJs))
    times.excelJs.push(await milliseconds(excelJs))
  }
  const least = Math.min(...times.ours)
  printTable([
    {
      what: '读取两万人 / reading 20,000, against SheetJS',
      ours: least,
      peer: Math.min(...times.sheetJs),
      goal: '≤ 0.8',
    },
    {
      what: '读取两万人 / reading 20,000, against exceljs',
      ours: least,
      peer: Math.min(...times.excelJs),
      goal: '≤ 0.8',
    },
  ])
  console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}; ${JSON.stringify(times)}`)
})
