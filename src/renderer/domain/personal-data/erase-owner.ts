import { put, type Change, type Put } from '../journal/entry'
import { isSameOwner, ownerKey } from '../people/house-owners'
import type { Records } from '../ports'
import { house, type House, type HouseOwner } from '../records/house'
import { occupancy } from '../records/occupancy'
import type { Resident } from '../records/resident'
import { fail, ok, type Result } from '../result'
import { quotesOf, type ErasurePlan } from './erase-quotes'

type RecordsNow = Pick<Records, 'all'>

/** Whether an owner a house names is the one meant. */
type Meant = (owner: HouseOwner, home: Pick<House, 'id'>) => boolean

/** The houses that name whoever is meant, without them. */
function housesWithout(isMeant: Meant, records: RecordsNow, today: string): readonly Put[] {
  return records.all(house).flatMap(home => {
    const owners = home.owners ?? []
    const left = owners.filter(owner => !isMeant(owner, home))
    if (left.length === owners.length) return []
    const bare: House = { ...home, ownersErasedOn: today }
    delete bare.owners
    return [put(house, left.length === 0 ? bare : { ...bare, owners: left })]
  })
}

/** Whether it is the same person: by the number, in whatever house; who has none is known in the one house only. */
export const sameOwnerAs =
  (owner: HouseOwner, of: string): Meant =>
  (one, { id }) =>
    owner.idNumber === undefined || one.idNumber === undefined
      ? id === of && isSameOwner(one, owner)
      : ownerKey(one.idNumber) === ownerKey(owner.idNumber)

/** The houses that name the same owner who is not on the roster of residents; `home` is one of them. */
export function housesOfOwner(owner: HouseOwner, home: House, records: RecordsNow): readonly House[] {
  const isMeant = sameOwnerAs(owner, home.id)
  return records.all(house).filter(one => one.owners?.some(each => isMeant(each, one)) === true)
}

/** The owners that houses name without a link and who are these residents: by the number, else by the name in a house of theirs. */
export function ownedOutsideRoster(people: readonly Resident[], records: RecordsNow): Meant {
  const numbers = new Set(
    people
      .flatMap(({ idNumber, formerIdNumber }) => [idNumber, formerIdNumber].flatMap(one => one ?? []))
      .map(ownerKey),
  )
  const ids = new Set(people.map(({ id }) => id))
  const homes = new Set([
    ...people.flatMap(({ houseId }) => houseId ?? []),
    ...records
      .all(occupancy)
      .filter(({ residentId }) => ids.has(residentId))
      .map(({ houseId }) => houseId),
  ])
  const names = new Set(people.map(({ name }) => name))
  const phones = new Set(people.flatMap(({ phones: own = [] }) => own))
  return ({ name, idNumber, phone }, { id }) => {
    if (idNumber !== undefined && numbers.size > 0) return numbers.has(ownerKey(idNumber))
    const reached = phone?.split('/').some(one => phones.has(one)) === true
    return names.has(name) && (homes.has(id) || reached)
  }
}

/** What is to be written so that no house names these residents as owners any more. */
export const housesWithoutResidents = (
  people: readonly Resident[],
  records: RecordsNow,
  today: string,
): readonly Put[] => housesWithout(ownedOutsideRoster(people, records), records, today)

/**
 * Deleting an owner who is not on the roster of residents and asks for it (个人信息保护法 §47), from every house that names them; the journal
 * follows when its history is next compacted. Refusal: `erasure-unknown` where the house names them no longer.
 */
export function planOwnerErasure(
  owner: HouseOwner,
  home: House,
  records: RecordsNow,
  today: string,
): Result<ErasurePlan> {
  const save = housesWithout(sameOwnerAs(owner, home.id), records, today)
  if (save.length === 0) return fail('erasure-unknown')
  const change: Change = { cause: 'person-erased', detail: '应本人要求', save }
  return ok({ name: owner.name, change, quotes: quotesOf(owner.name, records) })
}
