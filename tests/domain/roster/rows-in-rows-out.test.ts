import { expect, it } from 'vitest'
import { applyPlan } from '../../../src/renderer/domain/roster/apply-plan'
import { factsReader, nobody, type KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import { differenceOf } from '../../../src/renderer/domain/roster/fact-changes'
import type { PlannedRow } from '../../../src/renderer/domain/roster/plan'
import {
  countDecisions,
  type KnownPolicy,
  type RowChoice,
} from '../../../src/renderer/domain/roster/row-decision'
import { rejectedSheet } from '../../../src/renderer/domain/roster/roster-sheet'
import type { Cell } from '../../../src/renderer/domain/sheet/workbook'
import { aResident, anIdNumber } from '../../builders/a-resident'
import { aSheet, planOf } from '../../builders/a-sheet'
import { readBack } from '../../builders/an-import'
import { fixedWorld } from '../../builders/fixed-world'

/** Mulberry32: the same numbers from the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const names = ['王秀兰', '张伟', '李强', '', '王?', '陈静']
const births = ['1951-03-07', '19700101', '', '三月初七']

function aRoster(next: () => number, rows: number): Cell[][] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const number = (): Cell => {
    const whole = anIdNumber('19510307', String(100 + Math.floor(next() * 20)))
    return pick<Cell>([
      whole,
      whole,
      null,
      '1.40213E+17',
      `${whole.slice(0, 15)}000`,
      Number(whole),
      whole.slice(1),
    ])
  }
  const phone = (): Cell => pick<Cell>(['13800000000', '13900000000', '12', null])
  return Array.from({ length: rows }, () => [
    pick(names),
    number(),
    pick(births),
    phone(),
    pick(['汉', '满', null]),
  ])
}

const headings = ['姓名', '身份证号', '出生日期', '联系电话', '民族']
const known: KnownPeople = {
  ...nobody,
  residents: Array.from({ length: 12 }, (_, nth) =>
    aResident({
      id: `known-${String(nth)}`,
      name: names[nth % 3]!,
      ...(nth % 2 === 0 && { idNumber: anIdNumber('19510307', String(100 + nth)) }),
      ...(nth % 3 === 0 ? { checked: ['phone', 'nation'] } : { birthDate: '1951-03-07' }),
    }),
  ),
}

const seeds = Array.from({ length: 60 }, (_, nth) => 20_261_122 + nth)

it.each(seeds)('no row is lost, whatever the clerk chooses (seed %i)', seed => {
  const next = numbersFrom(seed)
  const plan = planOf(
    aSheet([headings, ...aRoster(next, 30), ['终', null, null, '13800000000', null]]),
    known,
  )
  const factsOf = factsReader(known)
  const taken = new Set<string>()
  const choiceFor = (row: PlannedRow): RowChoice | undefined => {
    const turn = Math.floor(next() * 6)
    if (turn < 3) return ([{ as: 'skip' }, { as: 'create' }, { as: 'without-number' }] as const)[turn]
    const id = [...row.candidates, row.recordId].find(one => one !== undefined && !taken.has(one))
    const person = known.residents.find(one => one.id === id)
    if (person === undefined || turn === 5) return undefined
    taken.add(person.id)
    const { changes } = differenceOf(row.facts, factsOf(person), person.checked)
    return { as: turn === 3 ? 'update' : 'fill', recordId: person.id, changes }
  }
  const rows = new Map(
    plan.rows.flatMap(row => {
      const choice = choiceFor(row)
      return choice === undefined ? [] : [[row.row, choice] as const]
    }),
  )
  for (const policy of ['update', 'fill', 'skip', 'create'] satisfies KnownPolicy[]) {
    const choices = { policy: { known: policy, newcomers: 'create' as const }, rows }
    const { rows: all, created, updated, unchanged, skipped, rejected } = countDecisions(plan, choices)
    expect(created + updated + unchanged + skipped + rejected).toBe(all)
    const saved = applyPlan(plan, known, fixedWorld(), choices).save.filter(
      ({ kind }) => kind.kind === 'resident',
    )
    expect(saved.length).toBe(created + updated)
    const numbers = saved.map(({ record }) => record['idNumber']).filter(one => one !== undefined)
    expect(numbers.filter(one => /\.|E/u.test(JSON.stringify(one)))).toEqual([])
  }
})

it('rejected rows that go out come in again as the rows they were', () => {
  const plan = planOf(aSheet([headings, ...aRoster(numbersFrom(7), 40)]))
  const again = planOf(readBack(rejectedSheet(plan)))
  expect(plan.counts.rejected).toBeGreaterThan(0)
  expect(again.counts.rows).toBe(plan.counts.rejected)
  expect(again.columns.map(({ field }) => field)).toEqual([
    null,
    null,
    ...plan.columns.map(({ field }) => field),
  ])
})
