import ExcelJS from 'exceljs'
import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { fillForm } from '../../src/renderer/adapters/sheet/filling/fill-form'
import type { FormFilling } from '../../src/renderer/domain/forms/filling'
import { unwatched } from '../../src/renderer/domain/progress'
import { columnLetter } from '../../src/renderer/domain/sheet/workbook'
import { drawnForm } from '../fixtures/forms/drawn-form'
import { printTable } from './print-table'

const PEOPLE = 5_000
const COLUMNS = 30
const ROUNDS = 3

/** The drawn form with thirty columns in its rows. */
const wideForm = drawnForm(sheet =>
  sheet.replace(/(<row r="([456])"[^>]*>)(.*?)<\/row>/g, (_, open: string, row: string) => {
    const cells = Array.from({ length: COLUMNS }, (__, at) => `<c r="${columnLetter(at)}${row}" s="4"/>`)
    return `${open}${cells.join('')}</row>`
  }),
)

const filling: FormFilling = {
  sheet: '登记表',
  area: { from: 4, to: 6 },
  columns: Array.from({ length: COLUMNS }, (_, at) => at),
  people: Array.from({ length: PEOPLE }, (_, person) =>
    Array.from({ length: COLUMNS }, (__, at) =>
      at === 0 ? { number: person + 1 } : { text: `第${person}人的第${at}栏` },
    ),
  ),
  signs: { 单位: '文源社区居委会', 年: '2026', 月: '11' },
}

async function ours(): Promise<Uint8Array> {
  const filled = await fillForm(wideForm, filling, unwatched)
  if (!filled.ok) throw new Error(filled.problem.code)
  return filled.value
}

/** exceljs at its best: the row doubled with its look, then each cell set. */
async function exceljs(): Promise<unknown> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(wideForm.bytes.slice().buffer)
  const sheet = book.getWorksheet('登记表')
  sheet?.duplicateRow(5, PEOPLE - 3, true)
  filling.people.forEach((values, person) => {
    const row = sheet?.getRow(4 + person)
    values.forEach((value, at) => {
      if (row && value) row.getCell(at + 1).value = 'number' in value ? value.number : value.text
    })
  })
  return book.xlsx.writeBuffer()
}

async function least(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  return Math.min(...times)
}

it('five thousand people in a form of thirty columns', async () => {
  const result = await ours()
  const zipped = await least(() => Promise.resolve(zipSync(unzipSync(result))))
  const own = await least(ours)
  const peer = await least(exceljs)
  printTable([
    {
      what: '填五千人三十栏 / filling, against unzipping and zipping the result',
      ours: own,
      peer: zipped,
      goal: '≤ 1.5 of the peer, ≤ 2000 ms',
    },
    { what: '同上，对 exceljs / the same, against exceljs', ours: own, peer, goal: '< 1' },
  ])
  expect(result.length).toBeGreaterThan(0)
})
