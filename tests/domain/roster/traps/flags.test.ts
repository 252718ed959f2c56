import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/renderer/domain/sheet/workbook'
import { factsOfRow } from '../../../builders/a-roster-file'
import { aSheet, oneRow, planOf } from '../../../builders/a-sheet'
import { apply } from '../../../builders/an-import'

const name = '王秀兰'
type Case = readonly [string, Readonly<Record<string, Cell>>, object]

describe('what a flag says is not lost:', () => {
  const cases: readonly Case[] = [
    [
      'moved out, with a day',
      { 是否已迁出: '是', 迁出日期: '20240501', 迁往地: '上海市' },
      { movedOut: '2024-05-01', movedTo: '上海市' },
    ],
    ['moved out, nobody says when', { 是否已迁出: '是', 迁出日期: null }, { movedOut: '日期不详' }],
    ['moved out, without a column of days', { 是否已迁出: 1 }, { movedOut: '日期不详' }],
    ['not moved out', { 是否已迁出: '否', 迁出日期: null }, {}],
    ['died, with a day', { 是否已死亡: '是', 死亡日期: '2024.5.1' }, { diedOn: '2024-05-01' }],
    ['died, nobody says when', { 是否已死亡: '√' }, { diedOn: '日期不详' }],
    ['died, as a yes of the sheet', { 是否已死亡: true }, { diedOn: '日期不详' }],
    ['alive', { 是否已死亡: 'N' }, {}],
    ['living apart from the hukou', { 是否人户分离: '是', 人员类型: '独居' }, { tags: '独居、人户分离' }],
    ['not living apart', { 是否人户分离: '否' }, {}],
    [
      'cancelled by death',
      { 注销标识: '已注销', 注销时间: '2024-05-01', 注销原因: '死亡' },
      { diedOn: '2024-05-01', remarks: '注销原因：死亡' },
    ],
    [
      'cancelled by a move',
      { 注销标识: 1, 注销时间: { date: '2024-05-01' }, 注销原因: '迁往市外' },
      { movedOut: '2024-05-01', remarks: '注销原因：迁往市外' },
    ],
    ['not cancelled', { 注销标识: '正常', 注销时间: null, 注销原因: null }, {}],
    ['a state in one column', { 人员状态: '死亡' }, { diedOn: '日期不详' }],
    ['moved as a state', { 状态: '已迁出', 迁出日期: '2024-05-01' }, { movedOut: '2024-05-01' }],
    ['a state that says nothing new', { 状态: '在册' }, {}],
    ['a state of their own words', { 状态: '空挂户' }, { remarks: '状态：空挂户' }],
    ['why somebody moved', { 迁出原因: '购房', 备注: '电话停机' }, { remarks: '电话停机；迁出原因：购房' }],
    ['owners', { 是否产权人: '是' }, { tenure: '产权人' }],
    ['not owners', { 是否产权人: '否' }, {}],
    ['somebody to look after', { 是否重点人员: '是' }, { tags: '重点人员' }],
    ...['是', '有', 1, 'Y', '√', '重点', true].map((yes): Case => [
      `somebody to look after, written ${String(yes)}, and nobody says of what kind`,
      { 人员类型: '户籍', 是否重点人员: yes, 重点类别: null },
      { tags: '户籍、重点人员' },
    ]),
    [
      'somebody to look after, of a kind that is named',
      { 是否重点人员: '是', 重点类别: '独居老人,低保户' },
      { tags: '独居老人、低保户' },
    ],
    ...['否', '无', 0, 'N', '×', '一般', false].map((no): Case => [
      `nobody to look after, written ${String(no)}`,
      { 人员类型: '户籍', 是否重点人员: no, 重点类别: null },
      { tags: '户籍' },
    ]),
    ...[1, 'Y', '√', '有'].map((yes): Case => [
      `owner: ${String(yes)}`,
      { 是否产权人: yes },
      { tenure: '产权人' },
    ]),
    ...[0, 'N', '×', '无'].map((no): Case => [`owner: ${String(no)}`, { 是否产权人: no }, {}]),
    ...[1, 'y', '√'].map((yes): Case => [`head: ${String(yes)}`, { 是否户主: yes }, { relation: '户主' }]),
    ...[0, 'n', '×'].map((no): Case => [`head: ${String(no)}`, { 是否户主: no }, {}]),
  ]
  it.each(cases)('%s', async (_, cells, facts) => {
    expect(await factsOfRow({ 姓名: name, ...cells })).toEqual({ name, ...facts })
  })
})

describe('a flag that cannot be true is for the clerk to settle:', () => {
  const problems = (cells: Readonly<Record<string, Cell>>) => {
    const { state, problems: found } = oneRow({ 姓名: name, ...cells })
    return [state, ...found.map(({ code, column }) => `${column} ${code}`)]
  }

  it('not dead, and a day of death', () => {
    expect(problems({ 是否已死亡: '否', 死亡日期: '2024-05-01' })).toEqual(['doubtful', 'B flag-conflict'])
  })

  it('cancelled, and neither dead nor moved', () => {
    expect(problems({ 注销标识: '是', 注销时间: '2024-05-01', 注销原因: '重复' })).toEqual([
      'doubtful',
      'D merged-away',
    ])
    expect(problems({ 注销标识: '是', 注销时间: '2024-05-01', 注销原因: '待查' })).toEqual([
      'doubtful',
      'B cancelled-unclear',
    ])
  })

  it('one record too many', () => {
    expect(problems({ 状态: '重复合并' })).toEqual(['doubtful', 'B merged-away'])
  })

  it('neither yes nor no is told', () => {
    expect(problems({ 是否已迁出: '待核' })).toEqual(['create', 'B value-unknown'])
  })
})

describe('whom a roster says to have left', () => {
  const sheet = aSheet([
    ['姓名', '是否已迁出', '迁出日期', '是否已死亡', '死亡日期'],
    ['王秀兰', '是', '2024-05-01', '否', null],
    ['张三', '否', null, '是', null],
    ['李四', '否', null, '否', null],
  ])

  it('gets that state with its day, or with the day of the import where nobody says', () => {
    const { residents } = apply(planOf(sheet))
    expect(residents.map(({ states }) => states?.map(({ state, since }) => [state, since]))).toEqual([
      [['moved-out', '2024-05-01']],
      [['died', '2026-11-22']],
      undefined,
    ])
  })

  it('is not changed by the same roster again', () => {
    expect(planOf(sheet, apply(planOf(sheet))).counts).toMatchObject({ unchanged: 3 })
  })
})
