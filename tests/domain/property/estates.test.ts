import { describe, expect, it } from 'vitest'
import { editEstate, enteredEstate } from '../../../src/renderer/domain/property/edit-estate'
import {
  housesOf,
  occupancyRate,
  unrecordedEstates,
} from '../../../src/renderer/domain/property/estate-names'
import { anEstate } from '../../builders/a-property'
import { valueOf } from '../../builders/value-of'

const houses = [
  { id: '1', estate: '文和园' },
  { id: '2', estate: '文和苑' },
  { id: '3', estate: '水泉小区' },
  { id: '4', estate: '水泉小区' },
  { id: '5' },
]
const newId = () => 'new'

describe('estates', () => {
  it('a house belongs to the estate it names by its name or another name', () => {
    const estate = anEstate({ aliases: ['文和苑'] })
    expect(housesOf(estate, houses).map(({ id }) => id)).toEqual(['1', '2'])
    expect(unrecordedEstates([estate], houses)).toEqual([{ name: '水泉小区', houses: 2 }])
  })

  it('a name that changes is kept among the other names, so that its houses are found', () => {
    const before = anEstate()
    const decided = valueOf(
      editEstate({ ...enteredEstate(before), name: '文和家园' }, before, [before], newId),
    )
    expect(decided.change.save).toMatchObject([{ record: { name: '文和家园', aliases: ['文和园'] } }])
  })

  it('two estates never share a name, and no more flats are lived in than there are', () => {
    const other = anEstate({ id: 'other', name: '水泉小区', aliases: ['水泉园'] })
    expect(editEstate({ name: '水泉园' }, undefined, [other], newId)).toMatchObject({
      problem: { code: 'estate-name-taken', detail: { name: '水泉园' } },
    })
    expect(
      editEstate({ name: '新村', houseCount: '10', occupiedCount: '11' }, undefined, [], newId),
    ).toMatchObject({ problem: { code: 'estate-occupied-over' } })
  })

  it('入住率 follows from the two counts', () => {
    expect(occupancyRate(anEstate())).toBe('90.0%')
    expect(occupancyRate({ houseCount: 3, occupiedCount: 1 })).toBe('33.3%')
    expect(occupancyRate({ houseCount: 0, occupiedCount: 0 })).toBeUndefined()
  })
})
