import type { Put } from '../../src/renderer/domain/journal/entry'
import { house } from '../../src/renderer/domain/records/house'
import { household } from '../../src/renderer/domain/records/household'
import { resident } from '../../src/renderer/domain/records/resident'
import { applyPlan } from '../../src/renderer/domain/roster/apply-plan'
import { nobody, type KnownPeople } from '../../src/renderer/domain/roster/known-people'
import type { RosterPlan } from '../../src/renderer/domain/roster/plan'
import { usualChoices, type RowChoice } from '../../src/renderer/domain/roster/row-decision'
import type { Cell, OutSheet, Sheet } from '../../src/renderer/domain/sheet/workbook'
import { aSheet } from './a-sheet'
import { fixedWorld } from './fixed-world'

/** What is on record after a change, with every record checked against its kind. */
function after(known: KnownPeople, puts: readonly Put[]): KnownPeople {
  const merge = <T extends { id: string }>(
    kind: string,
    old: readonly T[],
    parse: (record: unknown) => T,
  ): T[] => {
    const records = new Map(old.map(record => [record.id, record]))
    for (const { kind: of, record } of puts) if (of.kind === kind) records.set(record.id, parse(record))
    return [...records.values()]
  }
  return {
    residents: merge('resident', known.residents, record => resident.schema.strict().parse(record)),
    households: merge('household', known.households, record => household.schema.strict().parse(record)),
    houses: merge('house', known.houses, record => house.schema.strict().parse(record)),
  }
}

/** What is on record once a plan is applied, with the clerk's choices by row. */
export function apply(
  plan: RosterPlan,
  known: KnownPeople = nobody,
  rows: ReadonlyMap<number, RowChoice> = new Map(),
  policy = usualChoices.policy,
): KnownPeople {
  return after(known, applyPlan(plan, known, fixedWorld(), { policy, rows }).save)
}

/** A sheet we wrote, as a reader gives it. */
export const readBack = ({ note, columns, explanations, rows }: OutSheet): Sheet =>
  aSheet([
    ...(note === undefined ? [] : [[note]]),
    columns.map(({ heading }) => heading),
    ...(explanations === undefined ? [] : [explanations]),
    ...rows,
  ])

const headings = [
  '姓名',
  '身份证号',
  '证件类型',
  '性别',
  '出生日期',
  '民族',
  '户号',
  '与户主关系',
  '户口类别',
  '户籍地址',
  '现住址',
  '小区',
  '楼栋',
  '单元',
  '室',
  '联系电话',
  '政治面貌',
  '文化程度',
  '婚姻状况',
  '职业',
  '健康状况',
  '人员类型',
  '迁入时间',
  '迁出日期',
  '监护人姓名',
  '备注',
]
/** Facts of every kind, sound ones and ones that only warn. */
export const everyKind: readonly (readonly Cell[])[] = [
  headings,
  [
    '王秀兰',
    '140213199003071248',
    '身份证',
    '女',
    { date: '1990-03-07' },
    '汉',
    'H001',
    '户主',
    '非农',
    '平城区',
    '文和园5-1-102',
    '文和园',
    5,
    1,
    102,
    13800000000,
    '党员',
    '大专',
    '离异',
    '教师',
    '良好',
    '独居、高龄',
    '2019年5月',
    null,
    null,
    '无',
  ],
  [
    '王建国',
    '140202580101001',
    null,
    '男',
    '1958.1',
    '满族',
    'H001',
    '丈夫',
    '农业',
    null,
    null,
    '文和园',
    5,
    1,
    102,
    '0352-5551234 13900000000',
  ],
  [
    '买买提•吐尔逊',
    null,
    null,
    '男',
    '199003',
    '维吾尔',
    'H002',
    '租客',
    '流动',
    null,
    null,
    '文和园',
    '5栋',
    null,
    null,
    '1380000000（儿子）',
  ],
  [
    '𠮷𬱖',
    null,
    null,
    '未知',
    '三月初七',
    '穿青',
    null,
    '干亲',
    '寄挂',
    '平城区',
    null,
    null,
    null,
    null,
    null,
    null,
    '信教群众',
    '私塾',
    '不婚',
    '无',
    '多病',
    '低保户',
  ],
  [
    '王?',
    'H1234567801',
    '港澳通行证',
    '男',
    '2035-01-01',
    null,
    null,
    null,
    null,
    null,
    '文和园9',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    '去年',
    '2026/1/2',
    '李四',
  ],
  ['John Smith', 'K0123456', '护照', 'M', '1980/12/1'],
  ['陈一', '12345678', '台胞证'],
  ['张伟', null, null, '女', null, null, null, null, null, null, null, null, null, null, null, '13700000000'],
  ['张伟'],
  ['张伟'],
  ['刘小', '140213199003071272', null, '男', '1990-03-08'],
]
