import type { House, HouseOwner } from '../records/house'
import { fail, ok, type Result } from '../result'
import { houseWords } from './house-for'
import { isSameOwner } from './house-owners'

const figures = [
  ['area', '专有部分面积'],
  ['innerArea', '套内面积'],
] as const

const labels = [...figures, ['usage', '房屋用途']] as const

const sameFigure = (one: string, other: string): boolean => one === other || Number(one) === Number(other)

/** What both houses tell, each otherwise: `专有部分面积 86.35 和 90`. */
function differing(into: House, from: House): string | undefined {
  for (const [field, label] of labels) {
    const [here, there] = [into[field], from[field]]
    if (here === undefined || there === undefined || sameFigure(here, there)) continue
    return `${label} ${here} 和 ${there}`
  }
  return undefined
}

const phonesOf = (phone: string | undefined): readonly string[] => phone?.split('/') ?? []

/** One owner told twice: every number and telephone of theirs stays. */
function mergedOwner(one: HouseOwner, other: HouseOwner): HouseOwner {
  const phone = [...new Set([...phonesOf(one.phone), ...phonesOf(other.phone)])].join('/')
  return { ...other, ...one, ...(phone !== '' && { phone }) }
}

const isOneOwner = (one: HouseOwner, other: HouseOwner): boolean =>
  isSameOwner(one, other) &&
  (one.share === undefined || other.share === undefined || one.share === other.share)

/** The owners of both, nobody twice; of two shares of one owner both stay, to be looked at. */
function mergedOwners(into: readonly HouseOwner[], from: readonly HouseOwner[]): readonly HouseOwner[] {
  const owners = [...into]
  for (const owner of from) {
    const at = owners.findIndex(one => isOneOwner(one, owner))
    const known = owners[at]
    if (known === undefined) owners.push(owner)
    else owners[at] = mergedOwner(known, owner)
  }
  return owners
}

/**
 * The one house that two records tell of: nothing that either of them tells is lost. Refusal `houses-differ`: both tell an area or a usage,
 * each another.
 */
export function mergeHouses(into: House, from: House): Result<House> {
  const told = differing(into, from)
  if (told !== undefined) return fail('houses-differ', { name: houseWords(into), told })
  const owners = mergedOwners(into.owners ?? [], from.owners ?? [])
  return ok({ ...from, ...into, ...(owners.length > 0 && { owners: [...owners] }) })
}
