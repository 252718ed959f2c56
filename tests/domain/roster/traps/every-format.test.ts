import { describe, expect, it } from 'vitest'
import type { Cell, FileFormat } from '../../../../src/renderer/domain/sheet/workbook'
import { factsIn, planOfBytes } from '../../../builders/a-roster-file'
import { merged } from '../../../builders/a-sheet'
import { readBuilt } from '../../../fixtures/sheet/read-built'
import { rosterBytes } from '../../../fixtures/sheet/roster-files'

/** Every trap of domain handbook §2.1 in one sheet. */
const hideous: readonly (readonly Cell[])[] = [
  ['文源社区居民花名册', null, null, null, null, null, null, null, null, null],
  ['填表单位：文源社区', null, null, null, null, null, null, '填表日期：2026年11月10日', null, null],
  ['序号', '姓名*', '公民身份号码（必填）', '户号', '与户主\n关系', '现住址', null, null, '联系电话', '户号'],
  [null, null, null, null, null, '小区', '楼栋', '室', null, null],
  ['必填', '必填，真实姓名', '18位身份证号', '', '如：子', '', '', '', '格式：11位手机号', ''],
  [1, '王秀兰', '140213199003071248', 'H001', '户主', '文和园', '5号楼', '102', '13800000000', 'H001'],
  [2, '买买提•吐尔逊', null, null, '夫', '同上', '〃', '〃', '同上', null],
  ['文和园6号楼', null, null, null, null, null, null, null, null, null],
  ['文源社区居民花名册', null, null, null, null, null, null, null, null, null],
  ['序号', '姓名*', '公民身份号码（必填）', '户号', '与户主\n关系', '现住址', null, null, '联系电话', '户号'],
  [null, null, null, null, null, '小区', '楼栋', '室', null, null],
  [3, '李　四', '１４０２０２１９５８０１０１００１２', 'H002', '户主', '文和园', '6号楼', '301', null, null],
  [4, null, null, null, null, null, null, null, null, null],
  ['合 计', 3, null, null, null, null, null, null, null, null],
  ['填表人：张主任', null, null, '审核人：李书记', null, null, null, null, null, null],
]
const merges = [
  ...['A1:J1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:H3', 'I3:I4', 'J3:J4'],
  ...['A10:A11', 'B10:B11', 'C10:C11', 'D10:D11', 'E10:E11', 'F10:H10', 'I10:I11', 'J10:J11', 'D6:D7'],
].map(merged)

const wang = { name: '王秀兰', idNumber: '140213199003071248', householdNo: 'H001', relation: '户主' }
const house = { estate: '文和园', building: '5号楼', room: '102', phone: '13800000000' }
const people = [
  { row: 6, ...wang, ...house },
  { row: 7, name: '买买提·吐尔逊', householdNo: 'H001', relation: '夫', ...house },
  {
    row: 12,
    ...{ name: '李四', idNumber: '140202195801010012', householdNo: 'H002', relation: '户主' },
    ...{ estate: '文和园', building: '6号楼', room: '301' },
  },
]

const formats: readonly FileFormat[] = ['xlsx', 'xls', 'html', 'spreadsheetml', 'csv']

describe('one hideous roster with title, unit, two merged heading rows, stars, explanation, sections, heading again and footers', () => {
  it.each(formats)('is read alike as %s, and by its content though it is named .xls', async format => {
    const bytes = rosterBytes[format]({ rows: hideous, merges })
    expect((await readBuilt(bytes)).format).toBe(format)
    // Separated values hold no merges: there nobody says that the second person belongs to the household above.
    const expected = format === 'csv' ? people.map(one => (one.row === 7 ? without(one) : one)) : people
    expect(await factsIn(format, hideous, merges)).toEqual(expected)
  })

  it.each(formats)('leaves nobody out of the counts as %s', async format => {
    const { counts } = await planOfBytes(rosterBytes[format]({ rows: hideous, merges }))
    expect(counts).toEqual({ rows: 3, create: 3, update: 0, unchanged: 0, doubtful: 0, rejected: 0 })
  })
})

const without = (person: (typeof people)[number]): object =>
  Object.fromEntries(Object.entries(person).filter(([field]) => field !== 'householdNo'))

it.each(['xlsx', 'xls'] as const)('days counted from 1904 are the same days in %s', async format => {
  const rows: readonly (readonly Cell[])[] = [
    ['姓名', '出生日期', '迁入时间'],
    ['王秀兰', { date: '1990-03-07' }, { date: '2019-05-01' }],
  ]
  const plan = await planOfBytes(rosterBytes[format]({ rows, date1904: true }))
  expect(plan.rows[0]?.facts).toEqual({ name: '王秀兰', birthDate: '1990-03-07', movedIn: '2019-05-01' })
})
