import { describe, expect, it } from 'vitest'
import type { Right } from '../../../src/renderer/domain/accounts/roles'
import type { House } from '../../../src/renderer/domain/records/house'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import { atOnce } from '../../../src/renderer/domain/paced'
import { peopleOrder, type OrderBy } from '../../../src/renderer/domain/search/people-order'
import {
  filterValues,
  rosterFilters,
  type Choices,
  type Seen,
} from '../../../src/renderer/domain/search/roster-filters'
import { chooseResidents, everyone } from '../../../src/renderer/features/residents/choose-residents'

const houses: Readonly<Record<string, House>> = {
  h1: { id: 'h1', estate: '文和园', building: '10', unit: '1', room: '101' },
  h2: { id: 'h2', estate: '文和园', building: '2', unit: '1', room: '101' },
}
const zhang: Resident = {
  id: '1',
  name: '张伟',
  houseId: 'h1',
  sex: { text: '男' },
  tags: [{ name: '党员' }],
}
const ayi: Resident = {
  id: '2',
  name: '阿依古丽·买买提',
  houseId: 'h2',
  sex: { text: '女' },
  birthDate: '1950-11-23',
}
const wang: Resident = {
  id: '3',
  name: '王秀兰',
  address: '御河小区 5-1-102',
  birthDate: '1940-11-22',
  tags: [{ name: '独居' }, { name: '高龄' }, { name: '精神障碍' }],
}
const moved: Resident = { id: '4', name: '李娜', states: [{ state: 'moved-out', since: '2026-01-01' }] }
const people = [zhang, ayi, wang, moved]

const seenBy = (...rights: readonly Right[]): Seen => ({
  houseOf: ({ houseId = '' }) => houses[houseId],
  rights,
  today: '2026-11-22',
})
const seen = seenBy('sensitive')
const ids = (shown: readonly Resident[]) => shown.map(({ id }) => id)
const chosen = (choices: Choices, by: Seen = seen) =>
  ids(chooseResidents(people, { ...everyone, choices }, by, undefined))
const filter = (key: string) => {
  const found = rosterFilters.find(one => one.key === key)
  if (found === undefined) throw new Error(`No filter ${key}`)
  return found
}

describe('choosing residents', () => {
  it('shows everyone on the roster in the order they came in while nothing is chosen, and nobody who left', () => {
    expect(chosen({})).toEqual(['1', '2', '3'])
    expect(chosen({ states: ['迁出'] })).toEqual(['4'])
    expect(chosen({ states: ['在册', '迁出'] })).toEqual(['1', '2', '3', '4'])
  })
  it('keeps those who meet every filter, and any of the values of one', () => {
    expect(chosen({ estates: ['文和园'], sexes: ['女'] })).toEqual(['2'])
    expect(chosen({ tags: ['高龄', '党员'] })).toEqual(['1', '3'])
    expect(chosen({ buildings: ['2', '10'] })).toEqual(['1', '2'])
    expect(chosen({ ages: ['60～79 岁'] })).toEqual(['2'])
    expect(chosen({ ages: ['80 岁以上', '年龄不详'] })).toEqual(['1', '3'])
    expect(chosen({ gaps: ['没有住址'] })).toEqual([])
  })
  it('keeps those the search has found', () => {
    const shown = chooseResidents([wang, moved], everyone, seen, undefined)
    expect(ids(shown)).toEqual(['3'])
  })
  it('does not choose by a tag that is not for the eyes of whoever looks', () => {
    expect(chosen({ tags: ['精神障碍'] })).toEqual(['3'])
    expect(chosen({ tags: ['精神障碍'] }, seenBy('write', 'export'))).toEqual([])
  })
})

describe('ordering residents', () => {
  const keys: Readonly<Record<string, string>> = {
    '1': 'zhang1张',
    '2': 'a1阿',
    '3': 'wang2王',
    '4': 'li3李',
  }
  const ordered = (by: OrderBy, falling = false) => {
    const facts = { nameKeyOf: (id: string) => keys[id], houseOf: seen.houseOf }
    const places = atOnce(peopleOrder(people, by, facts))
    return ids(chooseResidents(people, { ...everyone, sort: { by, falling } }, seen, places))
  }
  it('orders names by pinyin and back', () => {
    expect(ordered('name')).toEqual(['2', '3', '1'])
    expect(ordered('name', true)).toEqual(['1', '3', '2'])
  })
  it('orders the youngest first, whose age is not known last', () => {
    expect(ordered('age')).toEqual(['2', '3', '1'])
  })
  it('puts building 2 before building 10', () => {
    expect(ordered('dwelling')).toEqual(['3', '2', '1'])
  })
})

describe('the values of a filter', () => {
  it('are counted among those who meet the other filters, in a clerk’s order', () => {
    expect(filterValues(filter('buildings'), people, { estates: ['文和园'] }, seen)).toEqual([
      { value: '2', count: 1 },
      { value: '10', count: 1 },
    ])
    expect(filterValues(filter('buildings'), people, { sexes: ['男'] }, seen)).toEqual([
      { value: '10', count: 1 },
    ])
    expect(filterValues(filter('states'), people, {}, seen)).toEqual([
      { value: '在册', count: 3 },
      { value: '迁出', count: 1 },
    ])
  })
  it('keep a chosen one that nobody has now, so that it can be taken away', () => {
    expect(filterValues(filter('sexes'), people, { sexes: ['男'], estates: ['御河苑'] }, seen)).toEqual([
      { value: '男', count: 0 },
    ])
  })
  it('leave out tags that are not for the eyes of whoever looks', () => {
    expect(filterValues(filter('tags'), people, {}, seenBy()).map(({ value }) => value)).toEqual(
      ['党员', '独居', '高龄'].sort(new Intl.Collator('zh-Hans-CN').compare),
    )
  })
})
