import { describe, expect, it } from 'vitest'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import { nobody, type KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import type { Cell } from '../../../src/renderer/domain/sheet/workbook'
import { aResident, anIdNumber } from '../../builders/a-resident'
import { aSheet, oneRow, planOf } from '../../builders/a-sheet'

const onRecord = (...residents: readonly Resident[]): KnownPeople => ({ ...nobody, residents })

describe('whom a row is about', () => {
  const match = (cells: Readonly<Record<string, Cell>>, ...residents: readonly Resident[]) => {
    const { state, recordId, candidates, changes } = oneRow(cells, onRecord(...residents))
    return {
      state,
      about: recordId ?? candidates,
      changes: changes.map(({ field, after }) => `${field} ${after}`),
    }
  }
  const number = '140213199003071248'

  it('is told by the number, whatever the name says', () => {
    expect(match({ 姓名: '王秀蓝', 身份证号: number }, aResident({ idNumber: number }))).toEqual({
      state: 'update',
      about: 'resident-1',
      changes: ['name 王秀蓝'],
    })
  })

  it('is told by the old number too, and nothing changes', () => {
    expect(
      match({ 姓名: '王秀兰', 身份证号: '140202580101001' }, aResident({ idNumber: '140202195801010012' }))
        .state,
    ).toBe('unchanged')
  })

  it('is told by name and the birth date in the number; then the number comes to be known, with what it tells', () => {
    expect(match({ 姓名: '王秀兰', 身份证号: number }, aResident({ birthDate: '1990-03-07' }))).toEqual({
      state: 'update',
      about: 'resident-1',
      changes: [`idNumber ${number}`, 'idType 居民身份证', 'sex 女'],
    })
  })

  it('is never somebody with another number', () => {
    expect(
      match(
        { 姓名: '王秀兰', 身份证号: number },
        aResident({ idNumber: anIdNumber('19900307', '222'), birthDate: '1990-03-07' }),
      ).state,
    ).toBe('create')
  })

  it.each([
    ['phone', { 电话: '13800000000' }, aResident({ phones: ['0352-5551234', '13800000000'] })],
    ['address', { 住址: '文和园5-1-102' }, aResident({ address: '文和园5-1-102' })],
  ])('is told by name and %s', (_, cells, resident) => {
    expect(match({ 姓名: '王秀兰', ...cells, 民族: '汉' }, resident)).toMatchObject({
      about: 'resident-1',
      state: 'update',
    })
  })

  it('is not a namesake of another birth date at the same phone', () => {
    const father = aResident({ phones: ['13800000000'], birthDate: '1960-01-01' })
    expect(match({ 姓名: '王秀兰', 电话: '13800000000', 出生日期: '1990-03-07' }, father).state).toBe(
      'create',
    )
  })

  it('is for the clerk to say where two may be meant', () => {
    const [one, two] = [
      aResident({ birthDate: '1990-03-07' }),
      aResident({ id: 'resident-2', birthDate: '1990-03-07' }),
    ]
    expect(match({ 姓名: '王秀兰', 出生日期: '1990-03-07', 民族: '汉' }, one, two)).toEqual({
      state: 'doubtful',
      about: ['resident-1', 'resident-2'],
      changes: [],
    })
  })

  it('is, of two born on one day, the one with the same phone', () => {
    const [one, two] = [
      aResident({ birthDate: '1990-03-07', phones: ['13900000000'] }),
      aResident({ id: 'resident-2', birthDate: '1990-03-07', phones: ['13800000000'] }),
    ]
    expect(
      match({ 姓名: '王秀兰', 出生日期: '1990-03-07', 电话: '13800000000', 民族: '汉' }, one, two),
    ).toMatchObject({ about: 'resident-2' })
  })

  it('is for the clerk to say where a row has little but a name and would add something', () => {
    const known = aResident({ phones: ['13800000000'] })
    expect(match({ 姓名: '王秀兰', 民族: '汉' }, known)).toMatchObject({
      state: 'doubtful',
      about: ['resident-1'],
    })
    expect(match({ 姓名: '王秀兰' }, known)).toMatchObject({ state: 'unchanged', about: 'resident-1' })
  })

  it('is proposed for a damaged number by the name and the 15 digits that survived', () => {
    const known = aResident({ idNumber: '140202195801010012' })
    expect(
      match({ 姓名: '王秀兰', 身份证号: { number: 140202195801010000, shown: '1.40202E+17' } }, known),
    ).toMatchObject({
      state: 'rejected',
      about: ['resident-1'],
    })
    expect(match({ 姓名: '王秀兰', 身份证号: '140202195801010000' }, known)).toMatchObject({
      state: 'doubtful',
      about: ['resident-1'],
    })
  })

  it('is no longer in doubt once the number ending 000 is on record under that name', () => {
    const known = aResident({ idNumber: '810000199001010000' })
    expect(oneRow({ 姓名: '王秀兰', 身份证号: '810000199001010000' }, onRecord(known))).toMatchObject({
      state: 'unchanged',
      problems: [],
    })
  })

  it('is never one person for two rows', () => {
    const known = onRecord(aResident({ birthDate: '1990-03-07' }))
    const plan = planOf(
      aSheet([
        ['姓名', '身份证号'],
        ['王秀兰', anIdNumber('19900307', '222')],
        ['王秀兰', anIdNumber('19900307', '444')],
      ]),
      known,
    )
    expect(plan.rows.map(({ state, candidates }) => [state, candidates])).toEqual([
      ['doubtful', ['resident-1']],
      ['doubtful', ['resident-1']],
    ])
  })
})

describe('a record that was merged into another', () => {
  const [own, former] = ['140213199003071248', anIdNumber('19900307', '222')]
  const survivor = aResident({ idNumber: own })
  const merged = aResident({
    id: 'merged',
    name: '王秀蓝',
    idNumber: former,
    states: [{ state: 'merged', since: '2026-11-01' }],
    mergedIntoId: survivor.id,
  })
  const stateOf = (...rows: readonly (readonly Cell[])[]) =>
    planOf(aSheet([['姓名', '身份证号', '民族'], ...rows]), onRecord(survivor, merged)).rows.map(
      ({ state, recordId, changes }) => [state, recordId, changes.map(({ field }) => field)],
    )

  it('is no longer matched; its number is that of whose record stands for it, who keeps their own', () => {
    expect(stateOf(['王秀兰', former, '汉'])).toEqual([['update', survivor.id, ['nation']]])
    expect(stateOf(['王秀兰', own, null])).toEqual([['unchanged', survivor.id, []]])
  })

  it('is not created anew by a roster that still has both: the second row is of the same person', () => {
    expect(stateOf(['王秀兰', own, null], ['王秀兰', former, null])).toEqual([
      ['unchanged', survivor.id, []],
      ['rejected', undefined, []],
    ])
    const ids = planOf(
      aSheet([
        ['姓名', '文源编号'],
        ['王秀兰', survivor.id],
        ['王秀蓝', 'merged'],
      ]),
      onRecord(survivor, merged),
    )
    expect(ids.rows.map(({ state }) => state)).toEqual(['unchanged', 'rejected'])
  })

  it('is nobody when whose record stood for it is gone', () => {
    const rows = planOf(
      aSheet([
        ['姓名', '身份证号'],
        ['王秀蓝', former],
      ]),
      onRecord(merged),
    ).rows
    expect(rows.map(({ state }) => state)).toEqual(['create'])
  })
})

describe('what a row changes', () => {
  const changes = (cells: Readonly<Record<string, Cell>>, resident: Resident) =>
    oneRow({ 姓名: '王秀兰', 身份证号: '140213199003071248', ...cells }, onRecord(resident)).changes
  const known = (other: Partial<Resident>) => aResident({ idNumber: '140213199003071248', ...other })

  it('shows the old and the new value', () => {
    expect(changes({ 电话: '13900000000' }, known({ phones: ['13800000000'] }))).toEqual([
      { field: 'phone', before: '13800000000', after: '13900000000' },
    ])
  })

  it.each([
    ['a blank cell', { 电话: null, 住址: '/' }, { phones: ['13800000000'], address: '文和园' }],
    [
      'phones in another order',
      { 电话: '13900000000 13800000000' },
      { phones: ['13800000000', '13900000000'] },
    ],
    ['another word for the same', { 政治面貌: '党员' }, { politics: { code: '01', text: '中共党员' } }],
    ['a part of the date that is known', { 迁入时间: '2019年' }, { movedIn: '2019-05-01' }],
    ['a birth date that cannot be read', { 出生日期: '三月' }, { birthDate: '1990-03-07' }],
  ])('is nothing for %s', (_, cells, other) => {
    expect(changes(cells, known(other))).toEqual([])
  })
})
