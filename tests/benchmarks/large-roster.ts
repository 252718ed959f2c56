import { writeWorkbook } from '../../src/renderer/adapters/sheet/write-workbook'
import { anIdNumber } from '../builders/a-resident'

const headings =
  '序号 姓名 身份证号 性别 出生日期 民族 户号 与户主关系 户籍地址 小区 楼栋 单元 室 联系电话 政治面貌 文化程度 婚姻状况 健康状况 人员类型 备注'.split(
    ' ',
  )

const two = (n: number): string => String(n).padStart(2, '0')

/** A synthetic person as a street office's roster tells it: twenty columns of text. */
function person(nth: number): readonly string[] {
  const day = `${1940 + (nth % 60)}-${two(1 + (nth % 12))}-${two(1 + (nth % 28))}`
  const number = anIdNumber(day.replaceAll('-', ''), String(nth % 997).padStart(3, '1'))
  const sex = Number(number[16]) % 2 === 1 ? '男' : '女'
  const name = `王${String.fromCodePoint(0x4e00 + (nth % 8000))}${String.fromCodePoint(0x5000 + (nth % 700))}`
  const house = ['文和园', `${1 + (nth % 30)}`, `${1 + (nth % 4)}`, String(nth % 700)]
  const codes = ['群众', '初中', '已婚', '良好', nth % 9 === 0 ? '独居、高龄' : '', '']
  return [
    ...[String(nth + 1), name, number, sex, day, '汉族', `H${Math.floor(nth / 3)}`, '子'],
    ...[`大同市平城区文源路${nth % 300}号`, ...house, `138${String(nth).padStart(8, '0')}`, ...codes],
  ]
}

/** Who the nth person is. */
export function rosterPerson(nth: number): { readonly name: string; readonly idNumber: string } {
  const [, name = '', idNumber = ''] = person(nth)
  return { name, idNumber }
}

/** A row of the roster with another text under a heading. */
export const withText = (row: readonly string[], heading: string, text: string): readonly string[] =>
  row.with(headings.indexOf(heading), text)

/** An .xlsx of so many people, others for another `first`; `written` says how the nth row was written. */
export const largeRoster = (
  people: number,
  first = 0,
  written: (row: readonly string[], nth: number) => readonly string[] = row => row,
): Promise<Uint8Array> =>
  writeWorkbook([
    {
      name: '名册',
      columns: headings.map(heading => ({ heading, width: 12 })),
      rows: Array.from({ length: people }, (_, nth) => written(person(first + nth), nth)),
      landscape: true,
    },
  ])
