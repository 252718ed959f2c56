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
  /** Heads of one name that nothing says are one buyer: the clerk looks them up and says whether they are. */
  readonly namesakes: readonly Namesakes[]
}

/** Heads of the roll that bear one name. */
export type Namesakes = { readonly owner: string; readonly heads: readonly RollHead[] }

/** The roll of an owners' vote from the flats of an estate, in the order they were told. Flats with a flaw are left out and named. */
export function ownersRoll(flats: readonly ListedFlat[], headsBy: OwnersVote['headsBy']): OwnersRoll {
  const places = new Set<string>()
  const flaws: RollFlaw[] = []
  const identified = new Set<RollHead>()
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
    if (head !== undefined) {
      head.flats.push(owned)
      continue
    }
    const first = { owner: flat.owner, phone: flat.phone, flats: [owned] }
    heads.set(key, first)
    if (flat.key !== '') identified.add(first)
  }
  const all = [...heads.values()]
  return { heads: all, flaws, namesakes: headsBy === 'buyer' ? namesakesAmong(all, identified) : [] }
}

/** The roll with the heads of these names taken for one buyer each, who stands where the first of them stood. */
export function withOneBuyer(roll: OwnersRoll, owners: ReadonlySet<string>): readonly RollHead[] {
  const one = new Map(
    roll.namesakes.filter(({ owner }) => owners.has(owner)).map(({ owner, heads }) => [owner, joined(heads)]),
  )
  const first = new Map<string, RollHead>()
  for (const head of roll.heads) if (!first.has(head.owner)) first.set(head.owner, head)
  return roll.heads.flatMap(head => {
    const merged = one.get(head.owner)
    if (merged === undefined) return [head]
    return first.get(head.owner) === head ? [merged] : []
  })
}

/** One buyer of everything these heads own, with the first phone that is told. */
function joined(heads: readonly RollHead[]): RollHead {
  const [{ owner } = { owner: '' }] = heads
  const phone = heads.find(head => head.phone !== '')?.phone ?? ''
  return { owner, phone, flats: heads.flatMap(({ flats }) => flats) }
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

/** Those of one name of whom at most one is told by a number: two with numbers of their own are two people. */
function namesakesAmong(heads: readonly RollHead[], identified: ReadonlySet<RollHead>): readonly Namesakes[] {
  const byName = new Map<string, RollHead[]>()
  for (const head of heads) byName.set(head.owner, [...(byName.get(head.owner) ?? []), head])
  return [...byName]
    .filter(([, same]) => same.length > 1 && same.filter(head => identified.has(head)).length < 2)
    .map(([owner, same]) => ({ owner, heads: same }))
}
