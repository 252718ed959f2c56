import { expect, it } from 'vitest'
import { isReadable, mostRead } from '../../../src/renderer/domain/sheet/most-read'

const sheet = (columns: number, count: number) => ({
  head: {
    name: '汇总',
    columns: Array.from({ length: columns }, () => ({ heading: '栏', width: 8 })),
    landscape: true,
  },
  count,
})

it('thirty communities of eight thousand people can be read back; more rows or more cells than the reader takes cannot', () => {
  expect(isReadable([sheet(24, 30 * 8000), sheet(9, 31), sheet(6, 20_000)])).toBe(true)
  expect(isReadable([sheet(2, mostRead.rows - 3)])).toBe(true)
  expect(isReadable([sheet(2, mostRead.rows)])).toBe(false)
  expect(isReadable([sheet(2, mostRead.rows - 100), sheet(7, 100)])).toBe(false)
  expect(isReadable([sheet(50, 240_000)])).toBe(false)
})
