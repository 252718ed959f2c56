import { describe, expect, it } from 'vitest'
import { loadPinyin } from '../../../src/renderer/adapters/pinyin/load-pinyin'
import { findDuplicates } from '../../../src/renderer/domain/duplicates/find-duplicates'
import { likelihoodOf, likenessWords } from '../../../src/renderer/domain/duplicates/likeness'
import { openGroups } from '../../../src/renderer/domain/duplicates/open-groups'
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

describe('names that sound the same', async () => {
  const read = await loadPinyin.load()
  const sounding = (one: Partial<Resident>, other: Partial<Resident>): string | null => {
    const people = [
      { id: 'a', name: '王秀兰', ...one },
      { id: 'b', name: '汪秀蓝', ...other },
    ]
    const [pair] = atOnce(findDuplicates(people, [], read))
    return pair === undefined ? null : `${likelihoodOf(pair)}：${likenessWords(pair)}`
  }
  const birthDate = '1951-03-07'

  it('are told of with the same birth date, phone, or dwelling and household', () => {
    expect(sounding({ birthDate }, { birthDate })).toBe('有可能：姓名同音、出生日期相同')
    expect(sounding({ phones: ['1'] }, { phones: ['1'] })).toBe('有可能：姓名同音、电话相同')
    const home = { houseId: 'h', householdId: 'hh' }
    expect(sounding(home, home)).toBe('有可能：姓名同音、住处相同、户号相同')
    expect(sounding({ houseId: 'h' }, { houseId: 'h' })).toBeNull()
    expect(sounding({}, {})).toBeNull()
  })

  it('are told of with a number but for a slip of the pen, or what is left of a damaged one', () => {
    const near = withDigit(15, number.charAt(15) === '7' ? '8' : '7')
    expect(sounding({ idNumber: number }, { idNumber: near })).toBe('很可能：证件号码只差一位、姓名同音')
    expect(sounding({ idNumberRest: number.slice(0, 15) }, { idNumber: number })).toBe(
      '有可能：待补证号留下的几位相同、姓名同音',
    )
  })

  it('are two people all the same when sex or a sound number says so', () => {
    expect(sounding({ birthDate, sex: woman }, { birthDate, sex: man })).toBeNull()
    expect(sounding({ idNumber: number, birthDate }, { idNumber: anotherNumber, birthDate })).toBeNull()
  })
})

describe('more than two records of one person', () => {
  const birthDate = '1951-03-07'
  const people: readonly Resident[] = [
    { id: 'a', name: '王秀兰', birthDate, phones: ['1'] },
    { id: 'b', name: '王秀兰', birthDate },
    { id: 'c', name: '王秀兰', birthDate, phones: ['2'] },
    { id: 'd', name: '王秀兰', phones: ['2'] },
    { id: 'x', name: '张伟', birthDate },
    { id: 'y', name: '张伟', birthDate },
  ]
  const groupsNow = (now: readonly Resident[], distinct: readonly DistinctPeople[] = []) =>
    atOnce(
      openGroups(pairsAmong(people), {
        find: id => now.find(person => person.id === id),
        distinct,
        read: undefined,
      }),
    ).map(({ ids }) => [...ids].sort().join(''))

  it('come as one group, also where two of them have nothing but the name in common', () => {
    expect(groupsNow(people)).toEqual(['abcd', 'xy'])
  })

  it('no two known to be two people come into one group', () => {
    const apart = [{ id: '1', oneId: 'd', otherId: 'a' }]
    expect(groupsNow(people, apart)).toEqual(['abc', 'xy', 'cd'])
    const proved = people.map(person => {
      if (person.id === 'a') return { ...person, idNumber: number }
      return person.id === 'd' ? { ...person, idNumber: anotherNumber } : person
    })
    expect(groupsNow(proved)).toEqual(['abc', 'xy', 'cd'])
  })

  it('what was found of a record stands for the one it was merged into', () => {
    const merged = people.map(person =>
      person.id === 'c'
        ? { ...person, states: [{ state: 'merged' as const, since: '2026-01-01' }], mergedIntoId: 'a' }
        : person.id === 'a'
          ? { ...person, phones: ['1', '2'] }
          : person,
    )
    expect(groupsNow(merged)).toEqual(['abd', 'xy'])
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
