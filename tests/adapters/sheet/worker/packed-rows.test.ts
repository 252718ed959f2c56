import { expect, it } from 'vitest'
import { rowPacker, rowUnpacker } from '../../../../src/renderer/adapters/sheet/worker/packed-rows'
import { NOT_SHARED } from '../../../../src/renderer/adapters/sheet/early-rows'
import type { SheetRow } from '../../../../src/renderer/domain/sheet/workbook'

const first: SheetRow[] = [
  { row: 3, cells: ['张三', null, '汉族', 12, { number: 7, shown: '0007' }, true] },
  { row: 4, cells: ['李四', '', '汉族', { date: '1990-03-07' }, { error: '#N/A' }] },
  { row: 9, cells: [] },
]
const second: SheetRow[] = [{ row: 1_048_576, cells: [0, '李四', null, '汉族', '王五'] }]

it('brings rows over as they were, whatever their cells hold', () => {
  const pack = rowPacker()
  const unpack = rowUnpacker()
  expect(unpack.rows(pack(first))).toEqual(first)
  expect(unpack.rows(pack(second))).toEqual(second)
  expect(unpack.rows(pack([]))).toEqual([])
})

it('sends the place of a text that stands in the table of strings, which went over before', () => {
  const pack = rowPacker()
  const unpack = rowUnpacker()
  unpack.strings(['张三', '汉族', '李四'])
  unpack.strings(['王五'])
  const packed = pack(first, [[0, NOT_SHARED, 1], [2], []])
  expect([packed.texts, [...packed.places]]).toEqual([
    ['', '汉族'],
    [0, -1, 1, -2, -2, -2, 2, -3, -4, -2, -2],
  ])
  expect(unpack.rows(packed)).toEqual(first)
  expect(unpack.rows(pack(second, [[NOT_SHARED, 2, NOT_SHARED, NOT_SHARED, 3]]))).toEqual(second)
})

it('sends a text once, however many cells say it', () => {
  const pack = rowPacker()
  expect(pack(first).texts).toEqual(['张三', '汉族', '李四', ''])
  expect(pack(second).texts).toEqual(['王五'])
})
