import { isCurrent } from '../../people/occupancies'
import { isOnRoster } from '../../people/states'
import type { House } from '../../records/house'
import type { Occupancy } from '../../records/occupancy'
import type { Resident } from '../../records/resident'
import { dwellingKey } from '../../text/dwelling'
import type { ListedFlat } from './owners-roll'

type PropertyRecords = {
  readonly houses: readonly House[]
  readonly residents: readonly Resident[]
  readonly occupancies: readonly Occupancy[]
}

const isOwner = (tenure: Resident['tenure']): boolean => tenure?.code === 'owner'

/** Flats and rooms as numbers count: 2 before 10. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

const placeOf = ({ building, unit, room }: House): string =>
  [building, unit, room].filter(part => part !== undefined).join('-')

/** Every flat of an estate as the property records tell it, with its owners on record; several owners of one flat are one head. */
export function flatsOnRecord(estate: string, known: PropertyRecords, today: string): readonly ListedFlat[] {
  const asked = dwellingKey('estate', estate)
  const owners = ownersByHouse(known, today)
  return known.houses
    .filter(house => house.room !== undefined && dwellingKey('estate', house.estate ?? '') === asked)
    .map(house => flatOf(house, owners.get(house.id) ?? []))
    .toSorted((one, other) => collator.compare(one.place, other.place))
}

function ownersByHouse(
  { residents, occupancies }: PropertyRecords,
  today: string,
): ReadonlyMap<string, readonly Resident[]> {
  const owners = new Map<string, Resident[]>()
  const people = new Map(residents.map(one => [one.id, one]))
  const add = (houseId: string, owner: Resident): void => {
    const before = owners.get(houseId) ?? []
    if (!before.includes(owner)) owners.set(houseId, [...before, owner])
  }
  for (const one of residents) {
    if (one.houseId !== undefined && isOwner(one.tenure) && isOnRoster(one)) add(one.houseId, one)
  }
  for (const one of occupancies) {
    const owner = people.get(one.residentId)
    if (owner !== undefined && isOwner(one.tenure) && isCurrent(one, today)) add(one.houseId, owner)
  }
  return owners
}

/** The owners who are residents, and those only the house names. */
function flatOf(house: House, residents: readonly Resident[]): ListedFlat {
  const others = house.owners ?? []
  const phones = [
    ...residents.map(one => one.phones?.[0]),
    ...others.map(({ phone }) => phone?.split('/')[0]),
  ]
  return {
    told: '',
    place: placeOf(house),
    area: house.area ?? '',
    owner: [...residents, ...others].map(({ name }) => name).join('、'),
    phone: phones[0] ?? '',
    key: [...residents.map(({ id }) => id), ...others.map(({ idNumber }) => idNumber ?? '')]
      .filter(key => key !== '')
      .toSorted()
      .join('、'),
    houseId: house.id,
  }
}
