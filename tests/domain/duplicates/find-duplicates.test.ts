import { describe, expect, it } from 'vitest'
import { findDuplicates } from '../../../src/renderer/domain/duplicates/find-duplicates'
import { likelihoodOf, likenessWords } from '../../../src/renderer/domain/duplicates/likeness'
import { upgradeOldNumber } from '../../../src/renderer/domain/identity/check-digit'
import type { DistinctPeople } from '../../../src/renderer/domain/records/distinct-people'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import { atOnce } from '../../../src/renderer/domain/paced'
import { anIdNumber } from '../../builders/a-resident'

const number = anIdNumber('19510307', '122')
const anotherNumber = anIdNumber('19510307', '144')
const woman = { code: '2', text: '女' }
const man = { code: '1', text: '男' }

const pairsAmong = (people: readonly Resident[], distinct: readonly DistinctPeople[] = []) =>
  atOnce(findDuplicates(people, distinct))

/** What a clerk is told of two records, or null. */
function told(one: Partial<Resident>, other: Partial<Resident>): string | null {
  const people = [
    { id: 'a', name: '王秀兰', ...one },
    { id: 'b', name: '王秀兰', ...other },
  ]
  const [pair] = pairsAmong(people)
  return pair === undefined ? null : `${likelihoodOf(pair)}：${likenessWords(pair)}`
}

const withDigit = (at: number, digit: string): string => number.slice(0, at) + digit + number.slice(at + 1)

describe('two records are likely of one person', () => {
  it('when they have the same number, whatever their names', () => {
    expect(told({ idNumber: number }, { idNumber: number })).toBe(
      '几乎可以肯定：证件号码相同、姓名相同、出生日期相同',
    )
    expect(told({ idNumber: number, name: '王秀蓝' }, { idNumber: number })).toBe(
      '几乎可以肯定：证件号码相同、出生日期相同；姓名不同',
    )
  })

  it('when one has the number with 15 digits', () => {
    const old = '140202580101001'
    const current = '140202195801010012'
    const words = '几乎可以肯定：15 位与 18 位是同一个号码、姓名相同、出生日期相同'
    expect(told({ idNumber: current, formerIdNumber: old }, { idNumber: current })).toBe(words)
    expect(told({ idNumber: old }, { idNumber: current })).toBe(words)
  })

  it('when the number differs by a slip of the pen, under the same name only', () => {
    const near = withDigit(15, number.charAt(15) === '7' ? '8' : '7')
    expect(told({ idNumber: number }, { idNumber: near })).toBe('很可能：证件号码只差一位、姓名相同')
    const swapped = number.slice(0, 14) + number.charAt(15) + number.charAt(14) + number.slice(16)
    expect(told({ idNumber: swapped }, { idNumber: number })).toBe('很可能：证件号码有相邻两位颠倒、姓名相同')
    expect(told({ idNumber: number }, { idNumber: near, name: '李梅' })).toBeNull()
  })

  it('when an old number of 15 digits differs by a slip of the pen', () => {
    const near = { idNumber: upgradeOldNumber('140202580101003'), formerIdNumber: '140202580101003' }
    const old = { idNumber: '140202195801010012', formerIdNumber: '140202580101001' }
    expect(told(old, near)).toBe('几乎可以肯定：证件号码只差一位、姓名相同、出生日期相同')
  })

  it('when what is left of a damaged number is the beginning of the other one', () => {
    expect(told({ idNumberRest: number.slice(0, 15) }, { idNumber: number })).toBe(
      '很可能：待补证号留下的几位相同、姓名相同',
    )
  })

  it('by name with birth date, phone, dwelling or household', () => {
    const birthDate = '1951-03-07'
    expect(told({ birthDate }, { birthDate })).toBe('很可能：姓名相同、出生日期相同')
    expect(told({ birthDate }, { idNumber: number })).toBe('很可能：姓名相同、出生日期相同')
    const phones = ['13812341234']
    expect(told({ phones }, { phones: ['13900000000', ...phones] })).toBe('有可能：姓名相同、电话相同')
    expect(told({ houseId: 'h' }, { houseId: 'h' })).toBe('有可能：姓名相同、住处相同')
    expect(told({ address: '文和园 5-1-102' }, { address: '文和园 5-1-102' })).toBe(
      '有可能：姓名相同、住处相同',
    )
    expect(told({ householdId: 'h' }, { householdId: 'h' })).toBe('有可能：姓名相同、户号相同')
    expect(told({}, {})).toBeNull()
  })

  it('by phone with birth date under another name', () => {
    const same = { birthDate: '1951-03-07', phones: ['13812341234'] }
    expect(told({ ...same, name: '王秀蓝' }, same)).toBe('有可能：出生日期相同、电话相同；姓名不同')
  })

  it('however the dot of a minority name is written, or when it is left out', () => {
    const birthDate = '1980-05-01'
    for (const name of ['买买提•艾力', '买买提・艾力', '买买提．艾力', '买买提‧艾力'])
      expect(told({ name, birthDate }, { name: '买买提·艾力', birthDate })).toBe(
        '很可能：姓名相同、出生日期相同',
      )
    expect(told({ name: '买买提艾力', birthDate }, { name: '买买提·艾力', birthDate })).toBe(
      '很可能：姓名只差间隔号、出生日期相同',
    )
  })
})

describe('what speaks against it', () => {
  const home = { birthDate: '1951-03-07', phones: ['13812341234'], houseId: 'h', householdId: 'hh' }

  it('two different sound numbers outweigh everything: they are namesakes or twins', () => {
    expect(told({ idNumber: number, ...home }, { idNumber: anotherNumber, ...home })).toBeNull()
  })

  it('another sex or birth date makes it less likely', () => {
    expect(told({ ...home, sex: woman }, { ...home, sex: man })).toBe(
      '很可能：姓名相同、出生日期相同、电话相同、住处相同、户号相同；性别不同',
    )
    expect(told({ ...home, birthDate: '1951-03-17' }, home)).toBe(
      '有可能：姓名相同、电话相同、住处相同、户号相同；出生日期不同',
    )
    const birthDate = '1951-03-07'
    expect(told({ birthDate, sex: woman }, { birthDate, sex: man })).toBeNull()
  })
})

describe('looking through everybody', () => {
  const birthDate = '1951-03-07'
  const people = ['a', 'b', 'c'].map(id => ({ id, name: '王秀兰', birthDate }))

  it('puts the likeliest pair first', () => {
    const [a, b, c] = people
    if (a === undefined || b === undefined || c === undefined) throw new Error('Three people')
    expect(
      pairsAmong([a, { ...b, phones: ['1'] }, { ...c, phones: ['1'] }]).map(pair => [
        pair.oneId,
        pair.otherId,
        pair.score,
      ]),
    ).toEqual([
      ['b', 'c', 85],
      ['a', 'b', 60],
      ['a', 'c', 60],
    ])
  })

  it('leaves out pairs that a clerk has told apart, whichever was named first', () => {
    const distinct = [
      { id: '1', oneId: 'b', otherId: 'a' },
      { id: '2', oneId: 'a', otherId: 'c' },
    ]
    expect(pairsAmong(people, distinct).map(pair => [pair.oneId, pair.otherId])).toEqual([['b', 'c']])
  })

  it('leaves out whose record was merged or erased, but not who died or moved away', () => {
    const states = (state: 'merged' | 'died') => [{ state, since: '2026-01-01' }]
    const [a, b, c] = people
    if (a === undefined || b === undefined || c === undefined) throw new Error('Three people')
    expect(pairsAmong([a, { ...b, states: states('merged') }])).toEqual([])
    expect(pairsAmong([a, { ...b, erasedOn: '2026-01-01' }])).toEqual([])
    expect(pairsAmong([a, { ...c, states: states('died') }])).toHaveLength(1)
  })

  it('compares everybody of a crowd with the first one only', () => {
    const crowd = Array.from({ length: 100 }, (_, nth) => ({ id: `p${nth}`, name: '无名', phones: ['110'] }))
    expect(pairsAmong(crowd)).toHaveLength(99)
  })
})
