import type { Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { house, type House, type HouseOwner } from '../records/house'
import { resident } from '../records/resident'
import { readOwnerNumbers, readOwnerPhones, readShares } from '../roster/houses/owners-in-cells'
import type { ReadFact } from '../roster/read-fact'
import { fail, ok, type Problem, type Result } from '../result'
import { ownerFields } from './data/house-facts'
import { houseWords } from './house-for'
import { isSameOwner, ownerKey } from './house-owners'
import { isOnRoster } from './states'

type Told = { readonly idNumber: ReadFact; readonly phone: ReadFact; readonly share: ReadFact }

/** What of an owner cannot be kept. A telephone of an odd shape can. */
function flawOf({ idNumber, share }: Told, entered: Entered): Problem | undefined {
  if (idNumber.flaws.length > 0) {
    return { code: 'owner-number', detail: { number: entered['idNumber'] ?? '' } }
  }
  return share.flaws.length > 0
    ? { code: 'owner-share', detail: { share: entered['share'] ?? '' } }
    : undefined
}

const withOwners = (home: House, owners: readonly HouseOwner[]): House => {
  const bare: House = { ...home }
  delete bare.owners
  return owners.length === 0 ? bare : { ...bare, owners: [...owners] }
}

const written = (home: House, owners: readonly HouseOwner[]): Change => ({
  cause: 'house-edited',
  detail: `${houseWords(home)}：业主`,
  save: [put(house, withOwners(home, owners))],
})

/**
 * Notes an owner who is not on the roster of residents, new or in place of the one known. Refusals: `owner-number`, `owner-share` (neither
 * is one), `owner-on-roster` (the number is a resident's), `owner-twice`, and those of {@link readEntered}.
 */
export function editOwner(
  home: House,
  entered: Entered,
  known: HouseOwner | undefined,
  records: Pick<Records, 'all'>,
  today: string,
): Result<Change> {
  const read = readEntered(ownerFields, entered)
  if (!read.ok) return read
  const typed = (field: string): string => String(read.value[field] ?? '')
  const told: Told = {
    idNumber: readOwnerNumbers(today)(typed('idNumber')),
    phone: readOwnerPhones(typed('phone')),
    share: readShares(typed('share')),
  }
  const flaw = flawOf(told, entered)
  if (flaw !== undefined) return { ok: false, problem: flaw }
  const facts = Object.entries(told).flatMap(([field, { value }]) =>
    value === '' ? [] : [[field, value] as const],
  )
  const owner: HouseOwner = { name: typed('name'), ...Object.fromEntries<string>(facts) }
  const { idNumber } = owner
  const person = records
    .all(resident)
    .find(
      one =>
        idNumber !== undefined &&
        one.idNumber !== undefined &&
        isOnRoster(one) &&
        ownerKey(one.idNumber) === ownerKey(idNumber),
    )
  if (person !== undefined) return fail('owner-on-roster', { name: person.name })
  const owners = home.owners ?? []
  const others = owners.filter(one => one !== known)
  if (others.some(one => isSameOwner(one, owner))) return fail('owner-twice', { name: owner.name })
  const next = known === undefined ? [...owners, owner] : owners.map(one => (one === known ? owner : one))
  return ok(written(home, next))
}

/** Takes an owner off a house: it has been sold, or was a mistake. */
export const removeOwner = (home: House, owner: HouseOwner): Change =>
  written(
    home,
    (home.owners ?? []).filter(one => one !== owner),
  )
