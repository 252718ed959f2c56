import { expect, it } from 'vitest'
import { rowPacker, rowUnpacker } from '../../../../src/renderer/adapters/sheet/worker/packed-rows'
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
  expect(unpack(pack(first))).toEqual(first)
  expect(unpack(pack(second))).toEqual(second)
  expect(unpack(pack([]))).toEqual([])
})

it('sends a text once, however many cells say it', () => {
  const pack = rowPacker()
  expect(pack(first).texts).toEqual(['张三', '汉族', '李四', ''])
  expect(pack(second).texts).toEqual(['王五'])
})
