import { describe, expect, it } from 'vitest'
import { applyPlan, applyPlanSteps } from '../../../src/renderer/domain/roster/apply-plan'
import { nobody, type KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import { usualChoices, type RowChoice } from '../../../src/renderer/domain/roster/row-decision'
import { aResident } from '../../builders/a-resident'
import { aSheet, planOf } from '../../builders/a-sheet'
import { apply, everyKind } from '../../builders/an-import'
import { fixedWorld } from '../../builders/fixed-world'

describe('an import', () => {
  it('makes residents, and the households and houses they share once', () => {
    const plan = planOf(
      aSheet([
        ['姓名', '身份证号', '户号', '小区', '室'],
        ['王秀兰', '140213199003071248', 'H1', '文和园', '102'],
        ['王建国', '140202580101001', 'H1', '文和园', '102'],
      ]),
    )
    const home = {
      householdId: '00000000-0000-4000-8001-000000000002',
      houseId: '00000000-0000-4000-8001-000000000003',
    }
    const card = { code: 'resident-card', text: '居民身份证' }
    expect(apply(plan)).toEqual({
      households: [{ id: home.householdId, number: 'H1', estate: '文和园' }],
      houses: [{ id: home.houseId, estate: '文和园', room: '102' }],
      residents: [
        {
          id: '00000000-0000-4000-8001-000000000001',
          name: '王秀兰',
          idNumber: '140213199003071248',
          idType: card,
          sex: { code: '2', text: '女' },
          birthDate: '1990-03-07',
          ...home,
        },
        {
          id: '00000000-0000-4000-8001-000000000004',
          name: '王建国',
          idNumber: '140202195801010012',
          formerIdNumber: '140202580101001',
          idType: card,
          sex: { code: '1', text: '男' },
          birthDate: '1958-01-01',
          ...home,
        },
      ],
    })
  })

  it('is one change, named by its file', () => {
    const change = applyPlan(planOf(aSheet([['姓名'], ['王秀兰']])), nobody, fixedWorld(), usualChoices)
    expect([change.cause, change.detail]).toEqual(['roster-imported', '名册.xlsx'])
  })

  it('of the same file again changes nothing, with facts of every kind and every warning', () => {
    const sheet = aSheet(everyKind)
    const first = planOf(sheet)
    const rows = everyKind.length - 1
    expect(first.counts).toEqual({ rows, create: rows, update: 0, unchanged: 0, doubtful: 0, rejected: 0 })
    const known = apply(first)
    expect(planOf(sheet, known).rows.filter(({ state }) => state !== 'unchanged')).toEqual([])
    expect(apply(planOf(sheet, known), known)).toEqual(known)
  })

  it('changes only what the row says, and leaves what others share alone', () => {
    const known: KnownPeople = {
      households: [],
      houses: [{ id: 'house-1', estate: '文和园', building: '5', room: '102' }],
      residents: [
        aResident({
          idNumber: '140213199003071248',
          houseId: 'house-1',
          phones: ['13800000000'],
          birthText: '三月初七',
        }),
        aResident({ id: 'resident-2', name: '张三', houseId: 'house-1' }),
      ],
    }
    const plan = planOf(
      aSheet([
        ['姓名', '身份证号', '室', '联系电话', '出生日期'],
        ['王秀兰', '140213199003071248', '301', null, '1990-03-07'],
      ]),
      known,
    )
    const moved = { id: '00000000-0000-4000-8001-000000000001', estate: '文和园', building: '5', room: '301' }
    expect(apply(plan, known)).toEqual({
      households: [],
      houses: [...known.houses, moved],
      residents: [
        aResident({
          idNumber: '140213199003071248',
          houseId: moved.id,
          phones: ['13800000000'],
          birthDate: '1990-03-07',
        }),
        known.residents[1],
      ],
    })
  })
})

it('an import is prepared in steps, so that a page stays usable', () => {
  const plan = planOf(aSheet([['姓名'], ...Array.from({ length: 450 }, (_, nth) => [`居民${String(nth)}`])]))
  const steps = [...applyPlanSteps(plan, nobody, fixedWorld(), usualChoices)]
  expect(steps).toEqual([199, 399].map(done => ({ step: '整理要写入的内容', done, total: 450 })))
})

const toHan = { field: 'nation', before: '', after: '汉族' } as const

describe('doubtful rows', () => {
  const known: KnownPeople = {
    ...nobody,
    residents: [
      aResident({ birthDate: '1990-03-07' }),
      aResident({ id: 'resident-2', birthDate: '1990-03-07' }),
    ],
  }
  const sheet = aSheet([
    ['姓名', '出生日期', '民族'],
    ['王秀兰', '1990-03-07', '汉'],
  ])
  const plan = planOf(sheet, known)

  it('are left out unless accepted', () => {
    expect(apply(plan, known)).toEqual(known)
  })

  it('become somebody new when accepted so, and then are known again', () => {
    const then = apply(plan, known, new Map([[2, { as: 'create' }]]))
    expect(then.residents.length).toBe(3)
    expect(planOf(sheet, then).rows.map(({ state }) => state)).toEqual(['unchanged'])
  })

  it('change the person they were accepted for', () => {
    const then = apply(
      plan,
      known,
      new Map([[2, { as: 'update', recordId: 'resident-2', changes: [toHan] }]]),
    )
    expect(then.residents[1]).toEqual(
      aResident({ id: 'resident-2', birthDate: '1990-03-07', nation: { code: '01', text: '汉族' } }),
    )
  })

  it('cannot be accepted twice for one person', () => {
    const two = planOf(
      aSheet([
        ['姓名', '民族'],
        ['王秀兰', '汉'],
        ['王秀兰', '汉族'],
      ]),
      known,
    )
    const rows: ReadonlyMap<number, RowChoice> = new Map([
      [2, { as: 'update', recordId: 'resident-2', changes: [toHan] }],
      [3, { as: 'update', recordId: 'resident-2', changes: [toHan] }],
    ])
    expect(() => applyPlan(two, known, fixedWorld(), { ...usualChoices, rows })).toThrow('one resident')
  })

  it('with a number in doubt are settled once accepted', () => {
    const suspect = aSheet([
      ['姓名', '身份证号'],
      ['王秀兰', '810000199001010000'],
    ])
    const then = apply(planOf(suspect), nobody, new Map([[2, { as: 'create' }]]))
    expect(then.residents[0]?.idNumber).toBe('810000199001010000')
    expect(planOf(suspect, then).rows.map(({ state }) => state)).toEqual(['unchanged'])
  })
})

describe('a household number counts within its estate', () => {
  const rows = aSheet([
    ['姓名', '户号', '小区', '室'],
    ['王秀兰', '1', '文和园', '101'],
    ['张伟', '1', '柳航里', '101'],
    ['李强', '1', '文和园小区', '101'],
    ['赵六', '2', null, null],
  ])

  it('so that people of one number in two estates are two households', () => {
    const { residents, households } = apply(planOf(rows))
    const [wang, zhang, li, zhao] = residents
    expect(households.map(({ number, estate }) => [number, estate])).toEqual([
      ['1', '文和园'],
      ['1', '柳航里'],
      ['2', undefined],
    ])
    expect(wang?.householdId).not.toBe(zhang?.householdId)
    expect(zhao?.householdId).toBeDefined()
    expect(li?.name).toBe('李强')
  })

  it('and nothing changes when the roster comes again', () => {
    const known = apply(planOf(rows))
    expect(planOf(rows, known).counts).toMatchObject({ unchanged: 4 })
  })

  it('and whoever comes later goes to the household of their estate; one whose estate nobody knew comes to be of it', () => {
    const households = [
      { id: 'a', number: '1', estate: '文和园' },
      { id: 'b', number: '1', estate: '柳航里' },
      { id: 'c', number: '2' },
    ]
    const known = { residents: [], houses: [], households }
    const more = aSheet([
      ['姓名', '户号', '小区'],
      ['钱七', '1', '柳航里'],
      ['孙八', '2', '柳航里'],
      ['周九', '2', '文和园'],
    ])
    const after = apply(planOf(more, known), known)
    expect(after.residents.slice(0, 2).map(({ householdId }) => householdId)).toEqual(['b', 'c'])
    expect(after.households.map(({ number, estate }) => [number, estate])).toEqual([
      ['1', '文和园'],
      ['1', '柳航里'],
      ['2', '柳航里'],
      ['2', '文和园'],
    ])
  })

  it('and a namesake with that number in another estate is somebody else', () => {
    const known = apply(planOf(rows))
    const other = aSheet([
      ['姓名', '户号', '小区', '职业'],
      ['王秀兰', '1', '柳航里', '教师'],
      ['张伟', '1', '柳航里', '教师'],
    ])
    expect(planOf(other, known).rows.map(({ state }) => state)).toEqual(['create', 'update'])
  })
})
