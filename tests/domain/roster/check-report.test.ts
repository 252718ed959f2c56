import { expect, it } from 'vitest'
import { checkReport } from '../../../src/renderer/domain/roster/check-report'
import { aSheet, planOf } from '../../builders/a-sheet'

it('the answer of wenyuan check names sheet, heading, columns, counts and every problem by cell', () => {
  const plan = planOf(
    aSheet([
      ['文源社区花名册'],
      ['序号', '姓名*', '身份证号码', '电话'],
      [1, '王秀兰', '140213199003071248', '1380000000'],
      [2, null, '140213199003071231', null],
      [3, '王秀兰', '140213199003071248', '13800000000'],
    ]),
  )
  expect(checkReport(plan)).toEqual({
    file: '名册.xlsx',
    sheet: 'Sheet1',
    headerRow: 2,
    headerRows: 1,
    columns: [
      { column: 'A', heading: '序号', field: null },
      { column: 'B', heading: '姓名*', field: 'name' },
      { column: 'C', heading: '身份证号码', field: 'idNumber' },
      { column: 'D', heading: '电话', field: 'phone' },
    ],
    counts: { rows: 3, create: 1, update: 0, unchanged: 0, doubtful: 0, rejected: 2 },
    problems: [
      {
        row: 3,
        column: 'D',
        field: 'phone',
        code: 'phone-shape',
        severity: 'warn',
        message: '“1380000000”不像电话号码。已照原样保留，请核对位数。',
      },
      {
        row: 4,
        column: 'B',
        field: 'name',
        code: 'missing',
        severity: 'reject',
        message: '姓名是空的，无法入库。请在原表中补上姓名，或删去这一行。',
      },
      {
        row: 4,
        column: 'C',
        field: 'idNumber',
        code: 'id-checksum',
        severity: 'reject',
        message: '号码“140213199003071231”的校验码不符，至少有一位写错，无法入库。请对照证件改正。',
      },
      {
        row: 5,
        column: 'C',
        field: 'idNumber',
        code: 'duplicate-in-file',
        severity: 'reject',
        message: '与第 3 行是同一个人，本行不再导入。请在原表中删去重复的一行。',
      },
    ],
  })
})
