import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { house } from '../../../src/renderer/domain/records/house'
import { household } from '../../../src/renderer/domain/records/household'
import { resident } from '../../../src/renderer/domain/records/resident'
import { addResident, editResident } from '../../../src/renderer/domain/roster/edit-resident'
import { nobody } from '../../../src/renderer/domain/roster/known-people'
import { anIdNumber, aResident } from '../../builders/a-resident'
import { fixedWorld } from '../../builders/fixed-world'

const home = { id: 'house-1', estate: '文和园', building: '5', room: '102' }
const family = { id: 'family-1', number: '310101001' }
const former = { formerIdNumber: '140202580101001' }
const places = { householdId: 'family-1', houseId: 'house-1' }
const said = { phones: ['13812341234'], remarks: '常住' }
const wang = aResident({
  ...said,
  ...former,
  ...places,
  idNumber: '140202195801010012',
})
const known = { residents: [wang], houses: [home], households: [family] }
const facts = {
  name: '王秀兰',
  idNumber: '140202195801010012',
  phone: '13812341234',
  remarks: '常住',
  estate: '文和园',
  building: '5',
  room: '102',
  householdNo: '310101001',
}
const edited = (after: Parameters<typeof editResident>[1]) =>
  editResident(wang, after, known, fixedWorld()).save

describe('editing a resident', () => {
  it('keeps what was not touched, and marks what was as checked by hand', () => {
    expect(edited({ ...facts, phone: '13900001111、0352-5012345' })).toEqual([
      put(resident, { ...wang, phones: ['13900001111', '0352-5012345'], checked: ['phone'] }),
    ])
  })
  it('takes off the roster whose day of death was filled in', () => {
    expect(edited({ ...facts, diedOn: '2026-11-02' })).toEqual([
      put(resident, {
        ...wang,
        diedOn: '2026-11-02',
        checked: ['diedOn'],
        states: [{ state: 'died', since: '2026-11-02', reason: '登记的死亡日期：2026-11-02' }],
      }),
    ])
  })
  it('lets a fact go that was cleared, and the home with the last part of it', () => {
    const { name, idNumber, householdNo } = facts
    const checked = ['estate', 'building', 'room', 'phone', 'remarks']
    const left = aResident({ idNumber, ...former, householdId: places.householdId, checked })
    expect(edited({ name, idNumber, householdNo })).toEqual([put(resident, left)])
  })
  it('moves into a house on record, and into a new one where there is none', () => {
    const neighbour = { id: 'house-2', estate: '文和园', building: '5', room: '103' }
    const moved = editResident(
      wang,
      { ...facts, room: '103' },
      { ...known, houses: [home, neighbour] },
      fixedWorld(),
    )
    expect(moved.save).toEqual([put(resident, { ...wang, houseId: 'house-2', checked: ['room'] })])

    const id = fixedWorld().newId()
    expect(edited({ ...facts, room: '104' })).toEqual([
      put(house, { ...home, id, room: '104' }),
      put(resident, { ...wang, houseId: id, checked: ['room'] }),
    ])
  })
  it('forgets the 15-digit number when the number becomes another', () => {
    const idNumber = anIdNumber('19580101', '002')
    expect(edited({ ...facts, idNumber })).toEqual([
      put(resident, aResident({ ...said, ...places, idNumber, checked: ['idNumber'] })),
    ])
  })
})

it('adds a resident with what the identity number tells, in a household made for the number', () => {
  const world = fixedWorld()
  const idNumber = anIdNumber('19510307', '122')
  const change = addResident('new', { name: '李玉兰', idNumber, householdNo: '7' }, nobody, world)
  const id = fixedWorld().newId()
  expect(change).toEqual({
    cause: 'resident-added',
    detail: '李玉兰',
    save: [
      put(household, { id, number: '7' }),
      put(resident, {
        id: 'new',
        name: '李玉兰',
        idNumber,
        idType: { code: expect.any(String) as string, text: '居民身份证' },
        sex: { code: '2', text: '女' },
        birthDate: '1951-03-07',
        householdId: id,
      }),
    ],
  })
})
