import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { houseBoard } from '../../../src/renderer/domain/people/house-board'
import { addOccupancy, endOccupancy, removeOccupancy } from '../../../src/renderer/domain/people/occupancies'
import { gridTyped, responsibleFor } from '../../../src/renderer/domain/people/responsible'
import { house } from '../../../src/renderer/domain/records/house'
import { occupancy } from '../../../src/renderer/domain/records/occupancy'
import { fail, ok } from '../../../src/renderer/domain/result'
import { aResident } from '../../builders/a-resident'
import { fixedWorld } from '../../builders/fixed-world'

const TODAY = '2026-11-22'
const room = (id: string, building: string, number: string) => ({
  id,
  estate: '文和园',
  building,
  unit: '1',
  room: number,
})

it('lays the houses out by estate, building, unit and room as numbers count, with those who live there', () => {
  const houses = [room('c', '10', '101'), room('b', '2', '1102'), room('a', '2', '102'), { id: 'd' }]
  const people = [
    aResident({ id: '1', houseId: 'a' }),
    aResident({ id: '2', houseId: 'a' }),
    aResident({ id: '3', houseId: 'b', states: [{ state: 'died', since: '2026-01-01' }] }),
  ]
  const held = [
    { id: 'o1', residentId: '1', houseId: 'b' },
    { id: 'o2', residentId: '2', houseId: 'b', until: '2026-11-21' },
  ]
  const board = houseBoard(houses, people, held, TODAY)
  expect(board.map(({ name, rooms, lived, people: count }) => [name, rooms, lived, count])).toEqual([
    ['文和园', 3, 1, 2],
    ['', 1, 0, 0],
  ])
  expect(board[0]?.buildings.map(({ name }) => name)).toEqual(['2', '10'])
  expect(board[0]?.buildings[0]?.units).toEqual([
    {
      name: '1',
      rooms: 2,
      lived: 1,
      people: 2,
      board: [
        { house: room('a', '2', '102'), people: 2, others: 0 },
        { house: room('b', '2', '1102'), people: 0, others: 1 },
      ],
    },
  ])
})

describe('a further house of somebody', () => {
  const wang = aResident({ houseId: 'a' })
  const known = { houses: [room('a', '2', '102'), room('b', '2', '1102')], occupancies: [] }
  const parts = { estate: '文和园', building: '2', unit: '1', room: '1102' }
  const asked = { parts, tenure: '产权人', since: '2020-01-01', remarks: '' }
  const registered = {
    id: fixedWorld().newId(),
    residentId: wang.id,
    houseId: 'b',
    tenure: { code: 'owner', text: '产权人' },
    since: '2020-01-01',
  }

  it('is registered on a house on record, or on one made for it', () => {
    expect(addOccupancy(wang, asked, known, fixedWorld())).toEqual(
      ok({
        cause: 'occupancy-edited',
        detail: '王秀兰：文和园-2-1-1102',
        save: [put(occupancy, registered)],
      }),
    )
    const world = fixedWorld()
    const [houseId, id] = [world.newId(), world.newId()]
    const far = { estate: '远处', room: '7' }
    expect(addOccupancy(wang, { parts: far, tenure: '', remarks: '' }, known, fixedWorld())).toMatchObject({
      value: {
        save: [put(house, { id: houseId, ...far }), put(occupancy, { id, residentId: wang.id, houseId })],
      },
    })
  })
  it.each([
    ['no house', { ...asked, parts: {} }, 'occupancy-house-missing'],
    ['their own home', { ...asked, parts: { ...parts, room: '102' } }, 'occupancy-same'],
    ['days in the wrong order', { ...asked, until: '2019-01-01' }, 'occupancy-times'],
  ])('is refused for %s', (_, request, code) => {
    expect(addOccupancy(wang, request, known, fixedWorld())).toEqual(fail(code))
  })
  it('is not registered twice while it holds', () => {
    const again = addOccupancy(wang, asked, { ...known, occupancies: [registered] }, fixedWorld())
    expect(again).toEqual(fail('occupancy-same'))
  })
  it('ends on a day, or goes when it was a mistake', () => {
    expect(endOccupancy(wang, registered, TODAY)).toMatchObject({
      value: { save: [put(occupancy, { ...registered, until: TODAY })] },
    })
    expect(endOccupancy(wang, registered, '2019-01-01')).toEqual(fail('occupancy-times'))
    expect(removeOccupancy(wang, registered).remove).toEqual([{ kind: occupancy, id: registered.id }])
  })
})

describe('who answers for somebody', () => {
  const wide = { id: '1', name: '第一网格', estate: '文和园', officer: '李网格', officerPhone: '13800000001' }
  const narrow = { id: '2', name: '2号楼', estate: '文和园', building: '2号楼', buildingHead: '赵楼长' }
  const named = { id: '3', name: '第九网格', officer: '孙网格' }
  const home = room('a', '2', '102')

  it('is the officer and the head of the building, each of the narrowest area that names one', () => {
    expect(responsibleFor(home, '第九网格', [named, wide, narrow])).toEqual({
      officer: { name: '李网格', phone: '13800000001', area: '第一网格' },
      buildingHead: { name: '赵楼长', phone: undefined, area: '文和园-2号楼' },
    })
  })
  it('is the officer of the grid they are registered in where no area holds their home', () => {
    expect(responsibleFor(undefined, '第九网格', [named, wide])).toEqual({
      officer: { name: '孙网格', phone: undefined, area: '第九网格' },
    })
    expect(responsibleFor(room('x', '10', '1'), undefined, [narrow])).toEqual({})
  })
  it('is written down for an area, called by its place where it has no name', () => {
    expect(gridTyped('1', { estate: '文和园', building: ' 2 ', buildingHead: '赵楼长', name: '' })).toEqual(
      ok({ id: '1', name: '文和园-2', estate: '文和园', building: '2', buildingHead: '赵楼长' }),
    )
    expect(gridTyped('1', { officer: '李网格' })).toEqual(fail('grid-area-missing'))
    expect(gridTyped('1', { estate: '文和园' })).toEqual(fail('grid-nobody'))
  })
})
