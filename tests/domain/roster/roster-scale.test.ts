import { describe, expect, it } from 'vitest'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import { applyPlan } from '../../../src/renderer/domain/roster/apply-plan'
import { nobody, type KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import { planRoster } from '../../../src/renderer/domain/roster/plan-roster'
import type { Cell } from '../../../src/renderer/domain/sheet/workbook'
import { anIdNumber } from '../../builders/a-resident'
import { aSheet, chosen, planOf, TODAY } from '../../builders/a-sheet'
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
const known: KnownPeople = {
  ...nobody,
  residents: Array.from({ length: 100_000 }, (_, nth) => resident(nth)),
}

describe('20,000 rows against 100,000 on record', () => {
  const sheet = aSheet([headings, ...Array.from({ length: 20_000 }, (_, nth) => person(nth + 90_000))])

  it('are matched one by one: half are known, half are new', () => {
    const plan = planOf(sheet, known)
    expect(plan.counts).toEqual({
      rows: 20_000,
      create: 10_000,
      update: 10_000,
      unchanged: 0,
      doubtful: 0,
      rejected: 0,
    })
  })

  it('are planned in steps, none of which looks at more than a fraction of the work', () => {
    const steps = [...planRoster({ fileName: 'a.xlsx', chosen: chosen(sheet), known, today: TODAY })]
    expect(steps.length).toBeGreaterThanOrEqual(100 + 99)
  })
})

function timeOf(rows: number): number {
  const sheet = aSheet([
    ['姓名', '民族', '备注'],
    ...Array.from({ length: rows }, (_, nth) => ['张伟', '汉', nth % 2 === 0 ? '同名' : null]),
  ])
  const start = performance.now()
  const plan = planOf(sheet)
  const { save } = applyPlan(plan, nobody, fixedWorld(), new Map())
  if (typeof save === 'function') throw new Error('An import takes no numbers')
  const residents = save.flatMap(({ kind, record }) => (kind.kind === 'resident' ? [record as Resident] : []))
  const again = planOf(sheet, { ...nobody, residents })
  expect(again.counts.unchanged).toBe(rows)
  return performance.now() - start
}

it('a roster in which everybody has one name is planned and matched again without going over all pairs', () => {
  timeOf(2000)
  expect(timeOf(40_000)).toBeLessThan(20_000)
})
