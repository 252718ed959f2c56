import { expect, it } from 'vitest'
import { mendedSheet } from '../../../src/renderer/features/roster-import/mended-sheet'

const sheet = {
  name: '居民',
  hidden: false,
  merges: [],
  rows: [
    { row: 1, cells: ['姓名', '身份证号'] },
    { row: 3, cells: ['王秀兰', 1.40213e17] },
    { row: 4, cells: ['张伟'] },
  ],
}

it('writes the clerk’s text into the one cell, as text, and leaves the file’s other cells as they are', () => {
  expect(mendedSheet(sheet, [{ row: 3, column: 1, text: '14021319900307123X' }]).rows).toEqual([
    sheet.rows[0],
    { row: 3, cells: ['王秀兰', '14021319900307123X'] },
    sheet.rows[2],
  ])
  expect(mendedSheet(sheet, [{ row: 4, column: 2, text: '新' }]).rows[2]).toEqual({
    row: 4,
    cells: ['张伟', null, '新'],
  })
})

it('writes the same into many rows at once', () => {
  const mends = [3, 4].map(row => ({ row, column: 0, text: '居民' }))
  expect(mendedSheet(sheet, mends).rows.map(({ cells }) => cells[0])).toEqual(['姓名', '居民', '居民'])
})
