import { expect, it } from 'vitest'
import { resident as residentKind, type Resident } from '../../../src/renderer/domain/records/resident'
import { applyPlan } from '../../../src/renderer/domain/roster/apply-plan'
import { nobody, type KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import type { Cell } from '../../../src/renderer/domain/sheet/workbook'
import { usualChoices } from '../../../src/renderer/domain/roster/row-decision'
import { anIdNumber } from '../../builders/a-resident'
import { aSheet, planOf } from '../../builders/a-sheet'
import { fixedWorld } from '../../builders/fixed-world'

const day = (nth: number): string =>
  new Date(Date.UTC(1950, 0, 1 + (nth % 20_000))).toISOString().slice(0, 10)
const idOf = (nth: number): string =>
  anIdNumber(day(nth).replaceAll('-', ''), String(Math.floor(nth / 20_000) * 2 + 100))

const headings = [
  '姓名',
  '身份证号',
  '性别',
  '出生日期',
  '民族',
  '户号',
  '与户主关系',
  '小区',
  '楼栋',
  '单元',
  '室',
  '联系电话',
]
const person = (nth: number): readonly Cell[] => [
  `居${String.fromCharCode(0x4e00 + (nth % 5000))}`,
  idOf(nth),
  '女',
  day(nth),
  '汉族',
  `H${String(nth % 7000)}`,
  '户主',
  '文和园',
  String(nth % 30),
  String(nth % 4),
  String(nth % 900),
  13800000000 + nth,
]
const resident = (nth: number): Resident => ({
  id: `resident-${String(nth)}`,
  name: `居${String.fromCharCode(0x4e00 + (nth % 5000))}`,
  idNumber: idOf(nth),
  birthDate: day(nth),
})
const known: KnownPeople = { ...nobody, residents: Array.from({ length: 20_000 }, (_, nth) => resident(nth)) }

it('4,000 rows against 20,000 on record are matched one by one: half are known, half are new', () => {
  const sheet = aSheet([headings, ...Array.from({ length: 4000 }, (_, nth) => person(nth + 18_000))])
  expect(planOf(sheet, known).counts).toEqual({
    rows: 4000,
    create: 2000,
    update: 2000,
    unchanged: 0,
    doubtful: 0,
    rejected: 0,
  })
})

it('rows that all have one name are paired with as many people on record, one to one', () => {
  const people = Array.from({ length: 4000 }, (_, nth) => ['张伟', '汉', nth % 2 === 0 ? '同名' : null])
  const sheet = aSheet([['姓名', '民族', '备注'], ...people])
  const { save } = applyPlan(planOf(sheet), nobody, fixedWorld(), usualChoices)
  if (typeof save === 'function') throw new Error('An import takes no numbers')
  const residents = save.map(({ record }) => residentKind.schema.parse(record))
  expect(planOf(sheet, { ...nobody, residents }).counts.unchanged).toBe(4000)
})
