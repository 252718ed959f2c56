import { expect, it } from 'vitest'
import { formKnown } from '../../../src/renderer/domain/forms/form-known'
import type { CrossTable } from '../../../src/renderer/domain/forms/form-mapping'
import type { Workbook } from '../../../src/renderer/domain/sheet/workbook'
import { aStreetForm } from '../../builders/a-street-form'

const book = (sheet: string, rows: readonly (readonly string[])[]): Workbook => ({
  ...{ fileName: '表.xlsx', format: 'xlsx' as const },
  sheets: [
    {
      ...{ name: sheet, hidden: false, merges: [] },
      rows: rows.map((cells, at) => ({ row: at + 1, cells })),
    },
  ],
})

const headings = { A: '序号', B: '姓名', C: '身份证号' }
const list = aStreetForm({ mapping: { ...aStreetForm().mapping, sheet: '11月', headings } })
const lines = [['登记表'], ['序号', '姓名', '身份证号'], ['1', '王秀兰', '140213199003071248']]

it('a list is known by its headings though its sheet is called by another month, while it is asked for', () => {
  expect(formKnown(book('12月', lines), [list])).toEqual({
    ...list,
    mapping: { ...list.mapping, sheet: '12月' },
  })
  expect(formKnown(book('12月', lines), [{ ...list, endedOn: '2026-10-01' }])).toBeUndefined()
  expect(formKnown(book('12月', [['登记表'], ['姓名', '身份证号', '电话']]), [list])).toBeUndefined()
})

it('a form that counts is known by the words of its table, and one that kept none is not taken for any', () => {
  const counts: CrossTable = {
    ...{ rows: { from: 3, to: 4 }, columns: { from: 'B', to: 'C' }, labelColumn: 'A', labelRow: 2 },
    ...{ down: 'ages', across: 'sexes', known: { down: ['60—79岁', '80岁以上'], across: ['男', '女'] } },
  }
  const table = aStreetForm({ mapping: { ...aStreetForm().mapping, sheet: '统计', columns: {}, counts } })
  const rows = [['老年人统计'], ['年龄', '男', '女'], ['60—79岁'], ['80岁以上']]
  expect(formKnown(book('统计', rows), [table])?.id).toBe(table.id)
  expect(formKnown(book('统计', [...rows.slice(0, 3), ['90岁以上']]), [table])).toBeUndefined()
  const nameless = { ...counts }
  delete nameless.known
  const old = { ...table, mapping: { ...table.mapping, counts: nameless } }
  expect(formKnown(book('统计', rows), [old])).toBeUndefined()
})
