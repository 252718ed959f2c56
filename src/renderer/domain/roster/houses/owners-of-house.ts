import { isSameOwner, ownerKey } from '../../people/house-owners'
import type { HouseOwner } from '../../records/house'
import type { Resident } from '../../records/resident'
import { joinedParts, partsOf } from './owners-in-cells'
import type { HouseFact } from './house-facts'
import type { Said } from '../record-rows/record-roster'

/** An owner who is on the roster of residents. */
export type ResidentOwner = { readonly person: Resident; readonly share: string | undefined }

/** Who owns a house, as the records tell: residents, and those only the house names. */
export type OwnersOf = {
  readonly residents: readonly ResidentOwner[]
  readonly others: readonly HouseOwner[]
}

/** The owners a row names, in its order; what it leaves blank is empty. */
export function saidOwners(said: Said<HouseFact>): readonly HouseOwner[] {
  const [numbers, phones, shares] = [said.ownerNumber, said.ownerPhone, said.ownerShare].map(text =>
    partsOf(text ?? ''),
  )
  return partsOf(said.owner ?? '').map((name, at) => ({
    name,
    ...(numbers?.[at] && { idNumber: numbers[at] }),
    ...(phones?.[at] && { phone: phones[at] }),
    ...(shares?.[at] && { share: shares[at] }),
  }))
}

const ownerColumns = ['owner', 'ownerNumber', 'ownerPhone', 'ownerShare'] as const

/** Whether a row names owners, or takes something of them away by a cell that was emptied. */
export const tellsOwners = (said: Said<HouseFact>): boolean =>
  saidOwners(said).length > 0 || ownerColumns.some(column => said[column] === '')

const keptUnder = [
  ['ownerNumber', 'idNumber'],
  ['ownerPhone', 'phone'],
  ['ownerShare', 'share'],
] as const

/** The owners without what the row's emptied cells take away: of those only the house names; residents stay as they are. */
export function withoutEmptied({ residents, others }: OwnersOf, said: Said<HouseFact>): OwnersOf {
  if (said.owner === '') return { residents, others: [] }
  const emptied = keptUnder.filter(([column]) => said[column] === '').map(([, field]) => field)
  const stripped = others.map(owner => {
    const left: HouseOwner = { ...owner }
    for (const field of emptied) Reflect.deleteProperty(left, field)
    return left
  })
  return { residents, others: stripped }
}

/** What a roster of houses tells of the owners of one. */
export function ownerFacts({ residents, others }: OwnersOf): Said<HouseFact> {
  const all: readonly HouseOwner[] = [
    ...residents.map(({ person, share }) => ({
      name: person.name,
      ...(person.idNumber !== undefined && { idNumber: person.idNumber }),
      ...(person.phones !== undefined && { phone: person.phones.join('/') }),
      ...(share !== undefined && { share }),
    })),
    ...others,
  ]
  const of = (read: (owner: HouseOwner) => string | undefined): string =>
    joinedParts(all.map(owner => read(owner) ?? ''))
  return {
    owner: all.map(({ name }) => name).join('、'),
    ownerNumber: of(({ idNumber }) => idNumber),
    ownerPhone: of(({ phone }) => phone),
    ownerShare: of(({ share }) => share),
  }
}

/** The residents by their identity number; of a number several have, nobody. */
export function residentsByNumber(residents: readonly Resident[]): ReadonlyMap<string, Resident | null> {
  const all = new Map<string, Resident | null>()
  for (const person of residents) {
    if (person.idNumber === undefined) continue
    const key = ownerKey(person.idNumber)
    all.set(key, all.has(key) ? null : person)
  }
  return all
}

/** Who is meant by an owner a row names. `otherwise`: the number is a resident's of another name. */
export function meantBy(
  { name, idNumber }: HouseOwner,
  { residents }: OwnersOf,
  byNumber: ReadonlyMap<string, Resident | null>,
): { readonly person?: Resident; readonly otherwise?: string } {
  if (idNumber !== undefined) {
    const person = byNumber.get(ownerKey(idNumber))
    if (person == null) return {}
    return person.name === name ? { person } : { otherwise: person.name }
  }
  const named = residents.filter(({ person }) => person.name === name)
  return named.length === 1 && named[0] !== undefined ? { person: named[0].person } : {}
}

/**
 * The owners once a row's are taken over. Residents who own stay; those only the house names are replaced by those the row names, unless
 * another row of the file named them. What the row leaves blank of somebody stays as it was.
 */
export function ownersAfter(
  before: OwnersOf,
  told: readonly HouseOwner[],
  byNumber: ReadonlyMap<string, Resident | null>,
  named: readonly HouseOwner[],
): OwnersOf {
  const residents = new Map(before.residents.map(one => [one.person.id, one]))
  const others: HouseOwner[] = before.others.filter(owner => named.some(one => isSameOwner(one, owner)))
  for (const owner of told) {
    const { person } = meantBy(owner, before, byNumber)
    if (person !== undefined) {
      residents.set(person.id, { person, share: owner.share ?? residents.get(person.id)?.share })
      continue
    }
    const known = before.others.find(one => isSameOwner(one, owner))
    const next = { ...known, ...owner }
    const at = others.findIndex(one => isSameOwner(one, owner))
    if (at < 0) others.push(next)
    else others[at] = next
  }
  return { residents: [...residents.values()], others }
}
