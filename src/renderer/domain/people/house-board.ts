import type { House } from '../records/house'
import type { Occupancy } from '../records/occupancy'
import type { Resident } from '../records/resident'
import { isCurrent } from './occupancies'
import { isOnRoster } from './states'

/** A dwelling with how many live there, and how many others have to do with it: owners elsewhere, former homes. */
export type RoomOnBoard = { readonly house: House; readonly people: number; readonly others: number }

type Counts = {
  /** Dwellings, dwellings somebody lives in, and those who live in them. */
  readonly rooms: number
  readonly lived: number
  readonly people: number
}
export type UnitOnBoard = Counts & { readonly name: string; readonly board: readonly RoomOnBoard[] }
export type BuildingOnBoard = Counts & { readonly name: string; readonly units: readonly UnitOnBoard[] }
export type EstateOnBoard = Counts & { readonly name: string; readonly buildings: readonly BuildingOnBoard[] }

/** Rooms and buildings as numbers count: 2 before 10. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

/** Grouped by a name, the groups in the order of their names; what has no name comes last. */
function grouped<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(nameOf(one))
    if (group === undefined) groups.set(nameOf(one), [one])
    else group.push(one)
  }
  return [...groups].sort(
    ([one], [other]) => Number(one === '') - Number(other === '') || collator.compare(one, other),
  )
}

const countsOf = (rooms: readonly RoomOnBoard[]): Counts => ({
  rooms: rooms.length,
  lived: rooms.filter(({ people }) => people > 0).length,
  people: rooms.reduce((sum, { people }) => sum + people, 0),
})

function counted(ids: Iterable<string | undefined>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const buildingOf = ([name, rooms]: readonly [string, readonly RoomOnBoard[]]): BuildingOnBoard => ({
  name,
  ...countsOf(rooms),
  units: grouped(rooms, ({ house }) => house.unit ?? '').map(([unit, inUnit]) => ({
    name: unit,
    ...countsOf(inUnit),
    board: inUnit.toSorted((one, other) => collator.compare(one.house.room ?? '', other.house.room ?? '')),
  })),
})

/** Every dwelling on record, 小区 → 楼栋 → 单元 → 室, with who is counted where. */
export function houseBoard(
  houses: readonly House[],
  people: readonly Resident[],
  occupancies: readonly Occupancy[],
  today: string,
): readonly EstateOnBoard[] {
  const living = counted(people.filter(isOnRoster).map(({ houseId }) => houseId))
  const others = counted(occupancies.filter(one => isCurrent(one, today)).map(({ houseId }) => houseId))
  const rooms = houses.map(house => ({
    house,
    people: living.get(house.id) ?? 0,
    others: others.get(house.id) ?? 0,
  }))
  return grouped(rooms, ({ house }) => house.estate ?? '').map(([name, inEstate]) => ({
    name,
    ...countsOf(inEstate),
    buildings: grouped(inEstate, ({ house }) => house.building ?? '').map(buildingOf),
  }))
}
