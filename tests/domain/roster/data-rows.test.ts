import { describe, expect, it } from 'vitest'
import type { Cell, Merge } from '../../../src/renderer/domain/sheet/workbook'
import { aSheet, merged, planOf } from '../../builders/a-sheet'

const heading = ['序号', '姓名', '身份证号', '户号', '小区', '联系电话', '备注']
const rowsOf = (rows: readonly (readonly Cell[])[], merges: readonly Merge[] = []) =>
  planOf(aSheet([heading, ...rows], { merges })).rows.map(({ row, facts }) => ({ row, ...facts }))

describe('rows that are not about a person are left out:', () => {
  it.each([
    [
      'an explanation under the heading',
      ['', '必填，真实姓名', '18位身份证号', '', '', '格式：11位手机号', ''],
    ],
    ['an example under the heading', ['示例', '李四', '', '', '文和园', '', '']],
    ['a pre-numbered empty row', [5, null, null, null, null, null, null]],
    ['a row of strokes', [6, '/', '/', '/', '/', '/', '/']],
    ['the heading again', heading],
    [
      'the heading again, pushed aside by a block',
      ['序号', '身份证号', '户号', '小区', '联系电话', '备注', null],
    ],
    ['signatures with a telephone', ['填表人：李主任', null, null, null, '联系电话', '13800000001', null]],
    ['a total', ['合计', 2, null, null, null, null, null]],
    ['a total in words', ['合计：2人', null, null, null, null, null, null]],
    ['a subtotal before the names', [null, '小计', null, '3户', null, null, null]],
    ['signatures', ['填表人：李主任', null, null, '审核人：张书记', null, null, '日期：2026-11-22']],
    ['signatures in cells of their own', ['填表人', '李主任', null, '审核人', '张书记', null, null]],
    ['a note', ['注：户号按户口簿填写', null, null, null, null, null, null]],
    ['the mark of a page', ['第1页，共3页', null, null, null, null, null, null]],
  ])('%s', (_, cells) => {
    const person = [1, '王秀兰', null, null, '文和园', null, null]
    expect(rowsOf([cells, person])).toEqual([{ row: 3, name: '王秀兰', estate: '文和园' }])
  })

  it('a line across the sheet that names a building', () => {
    const rows = rowsOf(
      [
        [null, '一号楼', null, null, null, null, null],
        [1, '王秀兰', null, null, '文和园', null, null],
      ],
      [merged('B2:G2')],
    )
    expect(rows).toEqual([{ row: 3, name: '王秀兰', estate: '文和园' }])
  })

  it('but not one that was pushed together with somebody’s row: a number and a telephone stand whole in it', () => {
    const rows = rowsOf([['填表人：李主任', null, '11010519491231002X', 'H1', '文和园', '13800000001', null]])
    expect(rows.map(({ row }) => row)).toEqual([2])
  })

  it('nor one with a telephone among more values than people sign with', () => {
    const long = ['序号', '姓名', '户号', '小区', '楼栋', '室', '联系电话']
    const rowsOfLong = (cells: readonly Cell[]) => planOf(aSheet([long, cells, [1, '王秀兰']])).rows
    const pushed = ['填表人：李主任', null, '无', '文和园', '5', '102', '13800000001']
    const signed = ['填表人', '李主任', '审核人', '张书记', '2026-11-20', '联系电话', '13800000001']
    expect([rowsOfLong(pushed), rowsOfLong(signed)].map(rows => rows.map(({ row }) => row))).toEqual([
      [2, 3],
      [3],
    ])
  })

  it('nor the heading come again with the end of somebody’s row in it: a telephone stands whole in it, and no one is called 姓名', () => {
    const plan = planOf(aSheet([heading, ['序号', '姓名', '身份证号', '户号', '小区', '13800000001', null]]))
    expect(plan.rows.map(({ row, problems }) => [row, problems.map(({ code }) => code)])).toEqual([
      [2, ['name-placeholder', 'id-shape']],
    ])
  })

  it('but a person without a name is kept, and refused', () => {
    const plan = planOf(aSheet([heading, [1, null, null, 'H1', null, '13800000000', null]]))
    expect(
      plan.rows.map(({ state, problems }) => [state, problems.map(({ code, column }) => [code, column])]),
    ).toEqual([['rejected', [['missing', 'B']]]])
  })
})

describe('a block merged downwards', () => {
  it('tells each of its rows what it begins with, but not name or number', () => {
    const rows = rowsOf(
      [
        [1, '王秀兰', '11010519491231002X', 'H001', '文和园', '13800000000', null],
        [2, '张三', null, null, null, null, null],
        [3, null, null, null, null, '13900000000', null],
        [4, '李四', null, null, null, null, null],
      ],
      [merged('B3:B4'), merged('C2:C4'), merged('D2:D4'), merged('E2:E4'), merged('F2:F3')],
    )
    expect(rows).toEqual([
      {
        row: 2,
        name: '王秀兰',
        idNumber: '11010519491231002X',
        householdNo: 'H001',
        estate: '文和园',
        phone: '13800000000',
      },
      { row: 3, name: '张三', householdNo: 'H001', estate: '文和园', phone: '13800000000' },
      { row: 4, name: '', householdNo: 'H001', estate: '文和园', phone: '13900000000' },
      { row: 5, name: '李四' },
    ])
  })

  it('of a million rows costs no more than the rows that hold something', () => {
    const endless = { left: 4, right: 4, top: 2, bottom: 1_048_576 }
    expect(
      rowsOf(
        [
          [1, '王秀兰', null, null, '文和园', null, null],
          [2, '张三', null, null, null, null, null],
        ],
        [endless],
      ),
    ).toEqual([
      { row: 2, name: '王秀兰', estate: '文和园' },
      { row: 3, name: '张三', estate: '文和园' },
    ])
  })
})

it.each(['同上', '〃', '″', '"', '“同上”', ' 同 上 '])(
  '%s is what the row above says, also where that was 同上',
  ditto => {
    expect(
      rowsOf([
        [1, '王秀兰', null, 'H001', '文和园', null, null],
        [2, '张三', null, ditto, ditto, null, null],
        [3, '李四', null, ditto, '福园', null, null],
      ]),
    ).toEqual([
      { row: 2, name: '王秀兰', householdNo: 'H001', estate: '文和园' },
      { row: 3, name: '张三', householdNo: 'H001', estate: '文和园' },
      { row: 4, name: '李四', householdNo: 'H001', estate: '福园' },
    ])
  },
)

it('a name is never 同上', () => {
  const plan = planOf(
    aSheet([
      heading,
      [1, '王秀兰', null, 'H001', null, null, null],
      [2, '同上', null, 'H002', null, null, null],
    ]),
  )
  expect(plan.rows.map(({ state }) => state)).toEqual(['create', 'rejected'])
})

it('rows are numbered as the sheet numbers them, empty rows between or not', () => {
  const sheet = {
    ...aSheet([]),
    rows: [
      { row: 4, cells: ['姓名', '电话'] },
      { row: 900_000, cells: ['王秀兰', '13800000000'] },
    ],
  }
  expect(planOf(sheet).rows.map(({ row }) => row)).toEqual([900_000])
})
