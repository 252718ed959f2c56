import { describe, expect, it } from 'vitest'
import { ageOn, birthdaySoon } from '../../../src/renderer/domain/people/birthday'
import { idNumberState } from '../../../src/renderer/domain/people/id-number-state'
import { residenceOf } from '../../../src/renderer/domain/people/residence'
import { aResident, anIdNumber } from '../../builders/a-resident'

const TODAY = '2026-11-22'

describe('the birthday', () => {
  it.each([
    ['1951-11-22', 0],
    ['1951-11-29', 7],
    ['1951-11-30', undefined],
    ['1951-11-21', undefined],
  ])('of %s is %s days away', (birth, days) => {
    expect(birthdaySoon(birth, TODAY)).toBe(days)
  })
  it('is found across the turn of the year, and of a leap day on the last of February', () => {
    expect(birthdaySoon('1960-01-02', '2026-12-30')).toBe(3)
    expect(birthdaySoon('2000-02-29', '2026-02-25')).toBe(3)
    expect(birthdaySoon('2000-02-29', '2028-02-25')).toBe(4)
  })
  it('gives the full years', () => {
    expect([ageOn('1951-11-22', TODAY), ageOn('1951-11-23', TODAY)]).toEqual([75, 74])
  })
})

describe('the state of an identity number', () => {
  const idNumber = anIdNumber('19510307', '122')
  const sound = { state: 'sound', conflicts: [] }
  it.each([
    [
      'is sound when the record says what it says',
      { birthDate: '1951-03-07', sex: { code: '2', text: '女' } },
    ],
    ['is sound when the record says nothing else', {}],
  ])('%s', (_, facts) => {
    expect(idNumberState({ idNumber, ...facts }, TODAY)).toEqual(sound)
  })
  it('does not fit when the check digit, the sex or the birth date is another', () => {
    const wrong = idNumber.slice(0, 17) + (idNumber.endsWith('1') ? '2' : '1')
    expect(idNumberState({ idNumber: wrong }, TODAY)).toEqual({ state: 'mismatch', conflicts: [] })
    const other = { birthDate: '1951-03-08', sex: { code: '1', text: '男' } }
    expect(idNumberState({ idNumber, ...other }, TODAY)).toEqual({
      state: 'mismatch',
      conflicts: ['出生日期', '性别'],
    })
  })
  it('is missing, or damaged and to be filled in where its rest is known', () => {
    expect(idNumberState({}, TODAY).state).toBe('missing')
    expect(idNumberState({ idNumberRest: '140299195103071' }, TODAY).state).toBe('damaged')
  })
  it('of a passport is sound as far as its shape goes', () => {
    const passport = { idNumber: 'K1234567', idType: { code: 'passport', text: '护照' } }
    expect(idNumberState(passport, TODAY)).toEqual(sound)
  })
})

describe('人户分离', () => {
  const home = { id: 'h', estate: '文和园', building: '5', unit: '1', room: '102' }
  it.each([
    ['by the kind of hukou 人在户不在', { hukouKind: { code: 'migrant', text: '外地户籍' } }, 'apart'],
    ['by the kind of hukou 空挂户', { hukouKind: { code: 'nominal', text: '空挂户' } }, 'apart'],
    ['by the kind of hukou 本地户籍', { hukouKind: { code: 'local', text: '本地户籍' } }, 'together'],
    [
      'by the tag of a roster that says so, whatever the kind of hukou',
      { tags: [{ name: '人户分离' }], hukouKind: { code: 'local', text: '本地户籍' } },
      'apart',
    ],
    ['by two regions', { hukouRegion: '阳高县', region: '平城区' }, 'apart'],
    ['by the same address', { hukouAddress: '文源街 12 号', address: '文源街12号' }, 'together'],
    ['by the house the hukou address names', { hukouAddress: '平城区文和园5号楼1单元102室' }, 'together'],
    ['by another house of the same estate', { hukouAddress: '文和园3号楼2单元501' }, 'apart'],
    ['not by half an address', { hukouAddress: '文和园5号楼' }, 'unknown'],
    ['not by an address written quite differently', { hukouAddress: '迎宾街 9 号院' }, 'unknown'],
    ['not by nothing', {}, 'unknown'],
  ])('is told %s', (_, facts, told) => {
    expect(residenceOf(aResident(facts), home)).toBe(told)
  })
})
