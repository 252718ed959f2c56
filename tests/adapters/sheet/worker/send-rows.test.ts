import { expect, test } from 'vitest'
import type { SheetRow } from '../../../../src/renderer/domain/sheet/workbook'
import { aPage } from '../../../fixtures/sheet/a-page'

/** Rows of 100 cells, so that 10 of them make the first group, twice as many the next, and 80 a whole one. */
const roster = (people: number): SheetRow[] =>
  Array.from({ length: people }, (_, at) => ({
    row: at + 1,
    cells: Array.from({ length: 100 }, () => `第 ${at + 1} 行`),
  }))

test('rows reach the page while the file is still being read, in groups that grow, and each once', async () => {
  const { sheets, came, sending } = aPage()
  const rows = roster(200)
  for (const row of rows) sending.early.take(0, row, [])
  await sending.early.room()
  expect(came).toEqual(['0: 10', '0: 20', '0: 40', '0: 80'])
  await sending.finish(0, rows)
  expect(came).toEqual(['0: 10', '0: 20', '0: 40', '0: 80', '0: 50'])
  expect(sheets.get(0)).toEqual(rows)
})

test('a sheet that has other rows in the end than came at first is sent anew', async () => {
  const { sheets, came, sending } = aPage()
  const rows = roster(100)
  for (const row of rows) sending.early.take(0, row, [])
  await sending.early.room()
  const covered = rows.map(({ row, cells }) => ({ row, cells: [null, ...cells.slice(1)] }))
  await sending.finish(0, covered)
  expect(came).toEqual(['0: 10', '0: 20', '0: 40', '0: 30', '0: anew', '0: 80', '0: 20'])
  expect(sheets.get(0)).toEqual(covered)
})

test('sheets are kept apart, and one read whole is sent as it is', async () => {
  const { sheets, sending } = aPage()
  const [first, second] = [roster(3), roster(5)]
  for (const row of first) sending.early.take(0, row, [])
  for (const row of second) sending.early.take(1, row, [])
  await sending.finish(0, first)
  await sending.finish(1, second)
  await sending.finish(2, first)
  expect([...sheets]).toEqual([
    [0, first],
    [1, second],
    [2, first],
  ])
})

test('the table of strings goes over before the rows that refer to it, and nothing of it twice', async () => {
  const { sheets, came, sending } = aPage()
  for (let nth = 0; nth < 9000; nth += 1) {
    sending.early.string(`第 ${nth} 个`)
    if (nth % 1000 === 999) await sending.early.room()
  }
  const rows = Array.from({ length: 20 }, (_, at) => ({
    row: at + 1,
    cells: Array.from({ length: 100 }, (_, column) => `第 ${8999 - at - column} 个`),
  }))
  for (const [at, row] of rows.entries())
    sending.early.take(
      0,
      row,
      Array.from({ length: 100 }, (_, column) => 8999 - at - column),
    )
  await sending.finish(0, rows)
  expect(came).toEqual(['4000 strings', '4000 strings', '1000 strings', '0: 10', '0: 10'])
  expect(sheets.get(0)).toEqual(rows)
})
