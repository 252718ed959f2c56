import { describe, expect, it } from 'vitest'
import { chooseSheet } from '../../../src/renderer/domain/roster/choose-sheet'
import { findHeading } from '../../../src/renderer/domain/roster/find-heading'
import { residentBook } from '../../../src/renderer/domain/roster/resident-book'
import type { Sheet } from '../../../src/renderer/domain/sheet/workbook'
import { aSheet, aWorkbook, merged } from '../../builders/a-sheet'

const place = (sheet: Sheet) => {
  const heading = findHeading(sheet, residentBook)
  return heading === null
    ? null
    : {
        at: [heading.headerRow, heading.headerRows],
        columns: heading.columns.map(({ heading: words, field }) =>
          field === null ? words : `${words}=${field}`,
        ),
      }
}
const people = [
  [1, '王秀兰', '女', '文和园'],
  [2, '张三', '男', '文和园'],
] as const

describe('the heading', () => {
  it('stands below a title and the filling unit', () => {
    const sheet = aSheet(
      [
        ['文源社区居民花名册', null, null, null],
        ['填表单位：文源社区', null, '填表日期：2026-11-22', null],
        ['序号', '姓名', '性别', '小区'],
        ...people,
      ],
      { merges: [merged('A1:D1'), merged('A2:B2'), merged('C2:D2')] },
    )
    expect(place(sheet)).toEqual({ at: [3, 1], columns: ['序号', '姓名=name', '性别=sex', '小区=estate'] })
  })

  it('may stand in row 10', () => {
    const notes = Array.from({ length: 9 }, (_, nth) => [`填表说明第${String(nth + 1)}条，姓名须与证件一致`])
    expect(place(aSheet([...notes, ['姓名', '性别'], ['王秀兰', '女']]))?.at).toEqual([10, 1])
  })

  it('is not a title that holds the word 姓名', () => {
    expect(place(aSheet([['居民姓名登记表'], ['姓名', '电话'], ['王秀兰', 13800000000]]))?.at).toEqual([2, 1])
  })

  it('is, of two that could be one, the row that tells more', () => {
    const sheet = aSheet([
      ['姓名', '联系电话', null, null],
      ['李主任', '0352-5551234', null, null],
      ['序号', '姓名', '性别', '小区', '房号'],
      [1, '王秀兰', '女', '文和园', '101'],
    ])
    expect(place(sheet)?.at).toEqual([3, 1])
  })

  it('may have two rows, merged', () => {
    const sheet = aSheet(
      [
        ['花名册'],
        ['序号', '姓名', '住址', null, null, '联系电话'],
        [null, null, '小区', '楼栋', '室', null],
        [1, '王秀兰', '文和园', '5', '102', 13800000000],
      ],
      { merges: [merged('A1:F1'), merged('A2:A3'), merged('B2:B3'), merged('C2:E2'), merged('F2:F3')] },
    )
    expect(place(sheet)).toEqual({
      at: [2, 2],
      columns: [
        '序号',
        '姓名=name',
        '住址·小区=estate',
        '住址·楼栋=building',
        '住址·室=room',
        '联系电话=phone',
      ],
    })
  })

  it('may have two rows whose merges were lost in a .csv', () => {
    const sheet = aSheet([
      ['序号', '姓名', '户籍', '', '现住址', '', '电话'],
      ['', '', '地址', '类别', '小区', '室', ''],
      ['1', '王秀兰', '平城区', '农业', '文和园', '102', '13800000000'],
    ])
    expect(place(sheet)).toEqual({
      at: [1, 2],
      columns: [
        '序号',
        '姓名=name',
        '户籍·地址=hukouAddress',
        '户籍·类别=hukouKind',
        '现住址·小区=estate',
        '现住址·室=room',
        '电话=phone',
      ],
    })
  })

  it('may have three rows', () => {
    const sheet = aSheet(
      [
        ['基本信息', null, null, '居住信息', null, null],
        ['姓名', '证件', null, '现住址', null, '电话'],
        [null, '证件类型', '证件号码', '小区', '室', null],
        ['王秀兰', '身份证', '11010519491231002X', '文和园', '102', '13800000000'],
      ],
      {
        merges: [
          merged('A1:C1'),
          merged('D1:F1'),
          merged('A2:A3'),
          merged('B2:C2'),
          merged('D2:E2'),
          merged('F2:F3'),
        ],
      },
    )
    expect(place(sheet)).toEqual({
      at: [1, 3],
      columns: [
        '基本信息·姓名=name',
        '基本信息·证件·证件类型=idType',
        '基本信息·证件·证件号码=idNumber',
        '居住信息·现住址·小区=estate',
        '居住信息·现住址·室=room',
        '居住信息·电话=phone',
      ],
    })
  })

  it('of one row is not taken together with a row of people', () => {
    const sheet = aSheet([
      ['姓名', '关系', '职业'],
      ['王秀兰', '户主', '工作'],
      ['张三', '本人', '学生'],
    ])
    expect(place(sheet)).toEqual({ at: [1, 1], columns: ['姓名=name', '关系=relation', '职业=occupation'] })
  })

  it('may be the single word of a list of names', () => {
    expect(place(aSheet([['志愿者'], ['姓名'], ['王秀兰'], ['张三']]))?.at).toEqual([2, 1])
  })

  it('is missing where no row names a column for names', () => {
    expect(
      place(
        aSheet([
          ['日期', '金额'],
          ['2026-11-22', 12],
        ]),
      ),
    ).toBeNull()
    expect(place(aSheet([]))).toBeNull()
    expect(
      place(
        aSheet([
          ['王秀兰', '女', '户主'],
          ['张三', '男', '户主'],
        ]),
      ),
    ).toBeNull()
  })
})

describe('the sheet', () => {
  const roster = aSheet(
    [
      ['姓名', '性别'],
      ['王秀兰', '女'],
    ],
    { name: '居民' },
  )

  it.each([
    ['a cover before it', aSheet([['封面']], { name: '封面' })],
    [
      'a sheet of explanations with a heading of its own',
      aSheet(
        [
          ['姓名', '性别', '民族'],
          ['必填', '选填', '选填'],
        ],
        { name: '填表说明' },
      ),
    ],
    [
      'a hidden sheet that tells more',
      aSheet(
        [
          ['姓名', '性别', '民族'],
          ['张三', '男', '汉'],
        ],
        { name: '字典', hidden: true },
      ),
    ],
    ['a sheet with fewer facts', aSheet([['姓名'], ['张三']], { name: '签到' })],
    ['a shorter sheet with the same heading', aSheet([['姓名', '性别']], { name: '空表' })],
  ])('is chosen over %s', (_, other) => {
    const choice = chooseSheet(aWorkbook(other, roster), residentBook)
    expect(choice.ok && choice.value.sheet.name).toBe('居民')
  })

  it('is refused where no sheet has a heading', () => {
    expect(chooseSheet(aWorkbook(aSheet([['日期', '金额']])), residentBook)).toEqual({
      ok: false,
      problem: { code: 'no-heading' },
    })
  })
})
