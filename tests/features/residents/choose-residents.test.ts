import { describe, expect, it } from 'vitest'
import {
  chooseResidents,
  choicesOf,
  everyone,
} from '../../../src/renderer/features/residents/choose-residents'
import { ageOn, listedResident } from '../../../src/renderer/features/residents/listed-resident'
import { aResident } from '../../builders/a-change'

const today = '2026-11-22'
const listed = [
  listedResident(
    aResident({
      id: '1',
      name: '张伟',
      phones: ['13812341234'],
      sex: { text: '男' },
      tags: [{ name: '党员' }],
    }),
    { id: 'h1', estate: '文和园', building: '10', unit: '1', room: '101' },
    today,
    ['sensitive'],
  ),
  listedResident(
    aResident({ id: '2', name: '阿依古丽·买买提', sex: { text: '女' }, birthDate: '1950-11-23' }),
    { id: 'h2', estate: '文和园', building: '2', unit: '1', room: '101' },
    today,
    ['sensitive'],
  ),
  listedResident(
    aResident({
      id: '3',
      name: '王秀兰',
      address: '御河小区 5-1-102',
      tags: [{ name: '独居' }, { name: '高龄' }],
    }),
    undefined,
    today,
    ['sensitive'],
  ),
]
const shown = (chosen: Partial<typeof everyone>) =>
  chooseResidents(listed, { ...everyone, ...chosen }).map(row => row.key)

describe('finding residents', () => {
  it('shows everyone in the order they came in while nothing is chosen', () => {
    expect(shown({})).toEqual(['1', '2', '3'])
  })
  it.each([
    ['秀兰', ['3']],
    ['1234123', ['1']],
    ['御河', ['3']],
    ['02x', ['1', '2', '3']],
    ['文和园 10-1', ['1']],
    ['买买提 文和园', ['2']],
    ['无此人', []],
  ])('finds %s in names, numbers, phones and addresses, every word somewhere', (search, keys) => {
    expect(shown({ search })).toEqual(keys)
  })
  it('keeps those who meet every filter, and any of the chosen tags', () => {
    expect(shown({ estates: ['文和园'], sexes: ['女'] })).toEqual(['2'])
    expect(shown({ tags: ['高龄', '党员'] })).toEqual(['1', '3'])
    expect(shown({ buildings: ['2', '10'] })).toEqual(['1', '2'])
  })
})

describe('ordering residents', () => {
  it('orders names by pinyin and back', () => {
    expect(shown({ sort: { by: 'name', falling: false } })).toEqual(['2', '3', '1'])
    expect(shown({ sort: { by: 'name', falling: true } })).toEqual(['1', '3', '2'])
  })
  it('puts building 2 before building 10', () => {
    expect(shown({ estates: ['文和园'], sort: { by: 'dwelling', falling: false } })).toEqual(['2', '1'])
  })
})

it('offers only the buildings of the chosen estates to filter by', () => {
  expect(choicesOf(listed, ['文和园'])).toEqual({
    estates: ['文和园'],
    buildings: ['2', '10'],
    sexes: ['男', '女'],
    tags: ['党员', '独居', '高龄'].sort(new Intl.Collator('zh-Hans-CN').compare),
  })
  expect(choicesOf(listed, ['御河']).buildings).toEqual([])
})

it('counts a year of age from the birthday on', () => {
  expect(ageOn('1950-11-22', today)).toBe(76)
  expect(ageOn('1950-11-23', today)).toBe(75)
})

it('keeps sensitive tags from those who may not see them, in the list and among the filters', () => {
  const person = aResident({ tags: [{ name: '独居' }, { name: '精神障碍' }] })
  const rows = [listedResident(person, undefined, today, ['write', 'export'])]
  expect([rows[0]?.tags, choicesOf(rows, []).tags]).toEqual([['独居'], ['独居']])
  expect(chooseResidents(rows, { ...everyone, tags: ['精神障碍'] })).toEqual([])
})
