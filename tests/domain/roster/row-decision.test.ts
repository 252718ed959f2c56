import { describe, expect, it } from 'vitest'
import type { PlannedRow, RosterPlan } from '../../../src/renderer/domain/roster/plan'
import {
  countDecisions,
  usualChoices,
  type Policy,
  type RowChoice,
} from '../../../src/renderer/domain/roster/row-decision'
import { differenceOf } from '../../../src/renderer/domain/roster/fact-changes'
import { factsReader, nobody, type KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import { aResident, anIdNumber } from '../../builders/a-resident'
import { aSheet, planOf } from '../../builders/a-sheet'
import { apply } from '../../builders/an-import'

const wang = anIdNumber('19510307', '122')
const zhang = anIdNumber('19881123', '011')
const li = anIdNumber('19700101', '013')
const han = { code: '01', text: '汉族' }

const known: KnownPeople = {
  ...nobody,
  residents: [
    aResident({ id: 'wang', idNumber: wang, nation: han, phones: ['13800000000'] }),
    aResident({ id: 'zhang', name: '张伟', idNumber: zhang, phones: ['13900000000'] }),
    aResident({ id: 'chen', name: '陈静', birthDate: '1990-01-02' }),
  ],
}
const headings = ['姓名', '身份证号', '出生日期', '民族', '联系电话', '职业']
/** 王秀兰 changes and gains, 张伟 changes only, 陈静 gains and is known by her birthday, 李强 is new. */
const plan = planOf(
  aSheet([
    headings,
    ['王秀兰', wang, null, '汉', '13811112222', '教师'],
    ['张伟', zhang, null, null, '13911112222', null],
    ['陈静', null, '1990-01-02', '满', null, null],
    ['李强', li, null, null, null, null],
  ]),
  known,
)
const countsWith = (policy: Partial<Policy>, rows: ReadonlyMap<number, RowChoice> = new Map()) => {
  const { rows: all, ...counts } = countDecisions(plan, {
    policy: { ...usualChoices.policy, ...policy },
    rows,
  })
  expect(Object.values(counts).reduce((sum, one) => sum + one)).toBe(all)
  return counts
}
const counts = { created: 0, updated: 0, unchanged: 0, skipped: 0, rejected: 0 }

describe('what an import does with people on record', () => {
  it('is to change them, unless the clerk says otherwise', () => {
    expect(countsWith({})).toEqual({ ...counts, created: 1, updated: 3 })
  })

  it('can be to fill in blanks only: what is on record stays', () => {
    expect(countsWith({ known: 'fill' })).toEqual({ ...counts, created: 1, updated: 2, skipped: 1 })
    const { residents } = apply(plan, known, new Map(), { known: 'fill', newcomers: 'create' })
    expect(residents.slice(0, 3)).toEqual([
      { ...known.residents[0], occupation: '教师' },
      known.residents[1],
      { ...known.residents[2], nation: { code: '11', text: '满族' } },
    ])
  })

  it('can be to leave them as they are, and newcomers out', () => {
    expect(countsWith({ known: 'skip' })).toEqual({ ...counts, created: 1, skipped: 3 })
    expect(countsWith({ newcomers: 'skip' })).toEqual({ ...counts, updated: 3, skipped: 1 })
  })

  it('can be to take them for somebody new, but never with a number that is on record', () => {
    expect(countsWith({ known: 'create' })).toEqual({ ...counts, created: 2, skipped: 2 })
  })
})

describe('what the clerk says of one row', () => {
  const change = { field: 'phone', before: '13900000000', after: '13911112222' } as const
  it('goes before what holds for all', () => {
    const rows = new Map<number, RowChoice>([
      [2, { as: 'skip' }],
      [3, { as: 'update', recordId: 'zhang', changes: [change] }],
      [4, { as: 'create' }],
      [5, { as: 'skip' }],
    ])
    expect(countsWith({ known: 'skip' }, rows)).toEqual({ ...counts, created: 1, updated: 1, skipped: 2 })
    expect(apply(plan, known, rows).residents.map(({ phones }) => phones)).toEqual([
      ['13800000000'],
      ['13911112222'],
      undefined,
      undefined,
    ])
  })

  it('counts for nothing where it is not open to the row', () => {
    const rows = new Map<number, RowChoice>([
      [2, { as: 'create' }],
      [3, { as: 'update', recordId: 'wang', changes: [change] }],
      [5, { as: 'without-number' }],
    ])
    expect(countsWith({}, rows)).toEqual({ ...counts, created: 1, updated: 3 })
  })
})

describe('a fact checked by hand', () => {
  const checked: KnownPeople = {
    ...nobody,
    residents: [aResident({ idNumber: wang, nation: han, phones: ['13800000000'], checked: ['phone'] })],
  }
  const row = ['王秀兰', wang, null, '汉', '13811112222', null]

  it('is never written over, and the row says what it would have said', () => {
    const again = planOf(aSheet([headings, row]), checked)
    expect(again.rows[0]).toMatchObject({
      state: 'unchanged',
      changes: [],
      kept: [{ field: 'phone', before: '13800000000', after: '13811112222' }],
    })
    expect(apply(again, checked)).toEqual(checked)
  })

  it('stays while the others change', () => {
    const more = planOf(aSheet([headings, [...row.slice(0, 5), '教师']]), checked)
    expect(apply(more, checked).residents).toEqual([{ ...checked.residents[0], occupation: '教师' }])
  })
})

describe('a number whose last digits are lost', () => {
  const whole = '140202195801010012'
  const damaged = { number: 140202195801010000, shown: '1.40202E+17' }
  const sheet = aSheet([
    ['姓名', '身份证号', '职业'],
    ['王秀兰', damaged, '教师'],
  ])
  const holding = (...residents: KnownPeople['residents']): KnownPeople => ({ ...nobody, residents })
  const onlyRow = ({ rows }: RosterPlan): PlannedRow | undefined => rows[0]

  it('is repaired from the only resident of that name with the same first 15 digits, when the clerk says so', () => {
    const before = holding(aResident({ idNumber: whole }))
    const proposed = planOf(sheet, before)
    expect(onlyRow(proposed)).toMatchObject({
      state: 'rejected',
      damage: { rest: '140202195801010', repair: 'resident-1' },
    })
    expect(apply(proposed, before)).toEqual(before)
    const { changes } = differenceOf(
      { name: '王秀兰', occupation: '教师' },
      factsReader(nobody)(before.residents[0]!),
    )
    const rows = new Map<number, RowChoice>([[2, { as: 'update', recordId: 'resident-1', changes }]])
    expect(apply(proposed, before, rows).residents).toEqual([
      aResident({ idNumber: whole, occupation: '教师' }),
    ])
  })

  it('is never put in the place of the whole number, not even when it is text ending 000', () => {
    const suspect = aSheet([
      ['姓名', '身份证号'],
      ['王秀兰', '140202195801010000'],
    ])
    const before = holding(aResident({ idNumber: whole, occupation: '教师' }))
    const asked = planOf(suspect, before)
    expect(onlyRow(asked)?.damage?.repair).toBe('resident-1')
    const changes = [{ field: 'idNumber', before: whole, after: '140202195801010000' }] as const
    const rows = new Map<number, RowChoice>([[2, { as: 'update', recordId: 'resident-1', changes }]])
    const [after] = apply(asked, before, rows).residents
    expect(after?.idNumber).toBe(whole)
  })

  it('is not repaired where two may be meant', () => {
    const two = holding(
      aResident({ idNumber: whole }),
      aResident({ id: 'resident-2', idNumber: '140202195801010039' }),
    )
    expect(onlyRow(planOf(sheet, two))?.damage).toEqual({ rest: '140202195801010' })
  })

  it('can be left out: the person goes on record with the digits that are left, and is known again', () => {
    const rows = new Map<number, RowChoice>([[2, { as: 'without-number' }]])
    const then = apply(planOf(sheet), nobody, rows)
    expect(then.residents).toEqual([
      {
        id: '00000000-0000-4000-8001-000000000001',
        name: '王秀兰',
        idNumberRest: '140202195801010',
        birthDate: '1958-01-01',
        occupation: '教师',
      },
    ])
    expect(onlyRow(planOf(sheet, then))?.state).toBe('unchanged')

    const mended = planOf(
      aSheet([
        ['姓名', '身份证号'],
        ['王秀兰', whole],
      ]),
      then,
    )
    expect(onlyRow(mended)?.state).toBe('update')
    const [after] = apply(mended, then).residents
    expect([after?.idNumber, after?.idNumberRest]).toEqual([whole, undefined])
  })

  it('of scientific notation leaves the digits before the last one shown, which may be rounded', () => {
    expect(
      onlyRow(
        planOf(
          aSheet([
            ['姓名', '身份证号'],
            ['王秀兰', '1.40213E+17'],
          ]),
        ),
      )?.damage,
    ).toEqual({
      rest: '14021',
    })
  })

  it('does not make two people of one whose whole number is in the file as well', () => {
    const both = planOf(
      aSheet([
        ['姓名', '身份证号'],
        ['王秀兰', damaged],
        ['王秀兰', whole],
        ['王秀兰', damaged],
      ]),
    )
    expect(both.rows.map(({ state, damage }) => [state, damage])).toEqual([
      ['rejected', undefined],
      ['create', undefined],
      ['rejected', undefined],
    ])
  })
})
