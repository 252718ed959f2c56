import { describe, expect, it } from 'vitest'
import { editHouse } from '../../../src/renderer/domain/people/edit-house'
import { editOwner, removeOwner } from '../../../src/renderer/domain/people/edit-owner'
import { put } from '../../../src/renderer/domain/journal/entry'
import { house } from '../../../src/renderer/domain/records/house'
import { resident } from '../../../src/renderer/domain/records/resident'
import { fail } from '../../../src/renderer/domain/result'
import { aResident, savedOf } from '../../builders/a-change'
import { readRecords } from '../../builders/read-records'
import { valueOf } from '../../builders/value-of'
import { without } from '../../builders/without'

const TODAY = '2026-11-22'
const home = {
  id: 'home',
  estate: '文和园小区',
  building: '5',
  unit: '1',
  room: '102',
  owners: [{ name: '钱业主' }],
}
const stored = (area: string) => {
  const decided = editHouse({ ...home, area: '90', innerArea: '70' }, { area, usage: '商业' })
  return decided.ok ? savedOf(house, decided.value) : decided.problem
}

describe('the facts of a house', () => {
  it('hold its floor area as an exact decimal; what is left blank goes, and its owners stay', () => {
    expect(stored(' ８6.5 ')).toEqual([{ ...home, area: '86.50', usage: '商业' }])
    expect(stored('')).toEqual([{ ...home, usage: '商业' }])
  })

  it.each(['0', '0.00', '-5', '九十', '86.3500000000001'])('refuse %s as an area', typed => {
    expect(stored(typed)).toEqual({ code: 'house-area', detail: { area: typed } })
  })
})

describe('an owner who is not on the roster', () => {
  const edit = (entered: Record<string, string>, known?: { name: string }) => {
    const records = readRecords()
    const person = aResident({ name: '王秀兰', idNumber: '11010519491231002X' })
    records.commit({ cause: 'resident-added', detail: '', save: [put(resident, person)] })
    return editOwner(home, entered, known, records, TODAY)
  }
  const [qian] = home.owners

  it('is put down beside the others, checked and tidied; the journal’s words name nobody', () => {
    const zhao = { name: '赵业主', idNumber: '14021319900307124 8', phone: '139-0000-0001', share: '0.5' }
    const change = valueOf(edit(zhao))
    expect(change.detail).toBe('文和园小区-5-1-102：业主')
    expect(savedOf(house, change).map(({ owners }) => owners)).toEqual([
      [qian, { name: '赵业主', idNumber: '140213199003071248', phone: '13900000001', share: '50%' }],
    ])
  })

  it('is changed in its place, and taken off', () => {
    expect(savedOf(house, valueOf(edit({ name: '钱业主', share: '1/2' }, qian)))[0]?.owners).toEqual([
      { name: '钱业主', share: '1/2' },
    ])
    expect(savedOf(house, removeOwner(home, qian!))).toEqual([without(home, 'owners')])
  })

  it.each([
    [{ idNumber: '140213199003071247' }, fail('owner-number', { number: '140213199003071247' })],
    [{ share: '一半多' + '1' }, fail('owner-share', { share: '一半多1' })],
    [{ idNumber: '11010519491231002X' }, fail('owner-on-roster', { name: '王秀兰' })],
    [{ name: '钱业主' }, fail('owner-twice', { name: '钱业主' })],
    [{ name: ' ' }, fail('entered-missing', { label: '业主姓名' })],
  ])('is refused as %j', (entered, refused) => {
    expect(edit({ name: '赵业主', ...entered })).toMatchObject(refused)
  })
})
