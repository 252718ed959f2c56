import { beforeEach, describe, expect, it } from 'vitest'
import { loadPinyin } from '../../../src/renderer/adapters/pinyin/load-pinyin'
import type { Right } from '../../../src/renderer/domain/accounts/roles'
import { put } from '../../../src/renderer/domain/journal/entry'
import { house } from '../../../src/renderer/domain/records/house'
import { household } from '../../../src/renderer/domain/records/household'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import { atOnce } from '../../../src/renderer/domain/paced'
import { startPeopleFinder, type PeopleFinder } from '../../../src/renderer/domain/search/people-finder'
import { manyResidents } from '../../builders/a-change'
import { heldRecords, type HeldRecords } from '../../builders/held-records'

const people: readonly Resident[] = [
  {
    id: 'wang',
    name: '王秀兰',
    idNumber: '11010519491231002X',
    formerIdNumber: '110105491231002',
    phones: ['13812341234', '0352-5551234'],
    houseId: 'h1',
    householdId: 'f1',
    tags: [{ name: '独居' }, { name: '精神障碍' }],
  },
  { id: 'shan', name: '单雄信', address: '御河小区5号楼1单元102', hukouAddress: '东城街道文和路7号' },
  { id: 'ayi', name: '阿依古丽·买买提', houseId: 'h1', householdId: 'f1', phones: ['13900001111'] },
  { id: 'rare', name: '𠮷䶮', otherAddress: 'A座301', emergencyPhone: '13711112222' },
  { id: 'lv', name: '吕布' },
]

let records: HeldRecords
const commit = (save: readonly Resident[]) =>
  records.commit({ cause: 'resident-edited', detail: '', save: save.map(one => put(resident, one)) })

const read = await loadPinyin.load()
const finderFor = (rights: readonly Right[]): PeopleFinder => {
  const finder = startPeopleFinder(records, read, rights, '2026-11-22')
  atOnce(finder.catchUp())
  return finder
}
const idsOf = (finder: PeopleFinder, typed: string) => finder.find(typed).map(({ id }) => id)

beforeEach(() => {
  records = heldRecords()
  records.commit({
    cause: 'roster-imported',
    detail: '',
    save: [
      ...people.map(one => put(resident, one)),
      put(house, { id: 'h1', estate: '文和园', building: '10', unit: '1', room: '101' }),
      put(household, { id: 'f1', number: 'H20011' }),
    ],
  })
})

describe('finding people', () => {
  it.each([
    ['秀兰', ['wang']],
    ['wangxiulan', ['wang']],
    ['xiulan', ['wang']],
    ['WXL', ['wang']],
    ['wangxl', ['wang']],
    ['shanxx', ['shan']],
    ['danxiongxin', []],
    ['lvbu', ['lv']],
    ['lübu', ['lv']],
    ['002x', ['wang']],
    ['１２３１００２', ['wang']],
    ['110105491231', ['wang']],
    ['5551', ['wang']],
    ['1371111', ['rare']],
    ['文和园-10', ['wang', 'ayi']],
    ['10-1-101', ['wang', 'ayi']],
    ['h2001', ['wang', 'ayi']],
    ['御河', ['shan']],
    ['文和路7', ['shan']],
    ['a座', ['rare']],
    ['𠮷', ['rare']],
    ['䶮', ['rare']],
    ['古丽•买', ['ayi']],
    ['古丽买', ['ayi']],
    ['独居', ['wang']],
    ['  ', []],
    ['无此人', []],
  ])('finds by %s, wherever it stands in a fact', (typed, ids) => {
    expect(idsOf(finderFor(['sensitive']), typed)).toEqual(ids)
  })

  it('finds those who have every word, whatever facts they stand in', () => {
    const finder = finderFor(['sensitive'])
    expect(idsOf(finder, '文和园 139')).toEqual(['ayi'])
    expect(idsOf(finder, '文和园 独居 wang 1234')).toEqual(['wang'])
    expect(idsOf(finder, '文和园 御河')).toEqual([])
  })

  it('does not find across the ends of facts and people', () => {
    const finder = finderFor(['sensitive'])
    expect(idsOf(finder, '兰独居')).toEqual([])
    expect(idsOf(finder, '12340352')).toEqual([])
  })

  it('does not find by a tag that is not for the eyes of whoever searches', () => {
    expect(idsOf(finderFor(['sensitive']), '精神障碍')).toEqual(['wang'])
    expect(idsOf(finderFor(['write', 'export']), '精神障碍')).toEqual([])
    expect(idsOf(finderFor(['write', 'export']), '独居')).toEqual(['wang'])
  })
})

describe('keeping up with the records', () => {
  it('finds people by what they are now, and no longer by what they were', () => {
    const finder = finderFor(['sensitive'])
    commit([{ id: 'lv', name: '李娜', phones: ['13655556666'] }])
    records.commit({
      cause: 'resident-removed',
      detail: '',
      save: [],
      remove: [{ kind: resident, id: 'ayi' }],
    })
    atOnce(finder.catchUp())
    expect(['lvbu', '136555', 'lina', '买买提'].map(typed => idsOf(finder, typed))).toEqual([
      [],
      ['lv'],
      ['lv'],
      [],
    ])
  })

  it('follows a house and a household that are called otherwise now', () => {
    const finder = finderFor(['sensitive'])
    const save = [
      put(house, { id: 'h1', estate: '御河苑', building: '3' }),
      put(household, { id: 'f1', number: 'H777' }),
    ]
    records.commit({ cause: 'resident-edited', detail: '', save })
    atOnce(finder.catchUp())
    expect(['文和园', '御河苑-3', 'h777', 'h2001'].map(typed => idsOf(finder, typed))).toEqual([
      [],
      ['wang', 'ayi'],
      ['wang', 'ayi'],
      [],
    ])
  })

  it('does not find whoever was erased', () => {
    const finder = finderFor(['sensitive'])
    commit([{ id: 'lv', name: '（已删除）', erasedOn: '2026-11-22' }])
    atOnce(finder.catchUp())
    expect(idsOf(finder, '已删除')).toEqual([])
  })
})

it('finds the same people as looking through each of thousands, after many were changed', () => {
  const many = manyResidents(5000)
  commit(many)
  const finder = finderFor([])
  const moved = many
    .filter((_, nth) => nth % 2 === 0)
    .map((one, nth) => ({ ...one, name: `赵${one.name}`, address: `新城${String(nth % 40)}号` }))
  commit(moved)
  atOnce(finder.catchUp())
  const now = records.all(resident)
  for (const typed of [
    '1',
    '赵',
    '赵王',
    '新城1',
    '0000',
    '栋3单元',
    'zhao',
    '99000019',
    '志愿 赵 7',
    '独居',
  ]) {
    const words = typed.split(' ')
    const expected = now.filter(one =>
      words.every(word => finder.factsOf(one).some(({ text }) => text.toLowerCase().includes(word))),
    )
    expect([typed, idsOf(finder, typed)]).toEqual([typed, expected.map(({ id }) => id)])
  }
})
