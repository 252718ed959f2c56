import { readArea } from '../area'
import type { OwnersVote } from '../../records/owners-vote'
import type { OwnedFlat, OwnerBallot } from '../../records/owner-ballot'

/** One flat and who owns it, as the property records or a roster tell. */
export type ListedFlat = {
  /** Where it was told, as a clerk looks for it: `第 5 行`, or empty for the property records. */
  readonly told: string
  readonly place: string
  readonly area: string
  readonly owner: string
  readonly phone: string
  /** Tells one buyer from another of the same name: identity number, or whom the office has on record. */
  readonly key: string
  readonly houseId?: string
}

/** Why a flat cannot be put on the roll: no owner, no place, no area, an area that is none or of zero, the same place twice. */
export type RollFlaw = {
  readonly flat: ListedFlat
  readonly flaw: 'owner' | 'place' | 'area-missing' | 'area-shape' | 'area-zero' | 'twice'
}

/** A head of the roll to be: one buyer with all flats, or one flat. */
export type RollHead = Pick<OwnerBallot, 'owner' | 'flats'> & { readonly phone: string }

export type OwnersRoll = {
  readonly heads: readonly RollHead[]
  readonly flaws: readonly RollFlaw[]
  /** Names that stand for more than one head since nothing says that they are one buyer: to be checked by the clerk. */
  readonly namesakes: readonly string[]
}

/** The roll of an owners' vote from the flats of an estate, in the order they were told. Flats with a flaw are left out and named. */
export function ownersRoll(flats: readonly ListedFlat[], headsBy: OwnersVote['headsBy']): OwnersRoll {
  const places = new Set<string>()
  const flaws: RollFlaw[] = []
  const heads = new Map<string, RollHead & { flats: OwnedFlat[] }>()
  for (const flat of flats) {
    const flaw = flawOf(flat, places)
    if (flaw !== undefined) {
      flaws.push({ flat, flaw })
      continue
    }
    places.add(flat.place)
    const owned = {
      place: flat.place,
      area: flat.area,
      ...(flat.houseId !== undefined && { houseId: flat.houseId }),
    }
    const key = headsBy === 'flat' ? flat.place : buyerKey(flat)
    const head = heads.get(key)
    if (head === undefined) heads.set(key, { owner: flat.owner, phone: flat.phone, flats: [owned] })
    else head.flats.push(owned)
  }
  const all = [...heads.values()]
  return { heads: all, flaws, namesakes: headsBy === 'buyer' ? repeated(all.map(({ owner }) => owner)) : [] }
}

function flawOf(flat: ListedFlat, places: ReadonlySet<string>): RollFlaw['flaw'] | undefined {
  if (flat.place === '') return 'place'
  if (flat.owner === '') return 'owner'
  if (places.has(flat.place)) return 'twice'
  return areaFlaw(flat.area)
}

function areaFlaw(area: string): RollFlaw['flaw'] | undefined {
  if (area === '') return 'area-missing'
  const read = readArea(area)
  if (read === undefined) return 'area-shape'
  return read === 0n ? 'area-zero' : undefined
}

/** Two flats are one buyer's when the name is the same and so is the identity or, where none is told, the phone. */
function buyerKey({ owner, key, phone, place }: ListedFlat): string {
  const told = key === '' ? phone : key
  return `${owner}\n${told === '' ? place : told}`
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const again = names.filter(name => seen.size === seen.add(name).size)
  return [...new Set(again)]
}
