import { paced, pacedMap } from '../paced'
import type { House } from '../records/house'
import type { Household } from '../records/household'
import type { Resident } from '../records/resident'
import { dwellingKey } from '../text/dwelling'
import { isHead } from './households'

/** What households are told by: the people in them and where these live. */
export type HouseholdsKnown = {
  readonly residents: readonly Resident[]
  readonly households: readonly Household[]
  readonly houses: readonly House[]
}

/** Households by their number. A number counts within its estate: 户号 1 of one 小区 is not that of the next. */
export type HouseholdBook = {
  /** The household of that number in the estate; of which estate it is may not be known of either. */
  find(number: string, estate: string | undefined): Household | undefined
  /** Takes in a household that was made or came to be known better. */
  take(household: Household): void
}

const estateKey = (estate: string | undefined): string | undefined =>
  estate === undefined ? undefined : dwellingKey('estate', estate)

/** Where the people of households of which nobody noted the estate live: the head before all others. */
function* estatesLivedIn({ residents, households, houses }: HouseholdsKnown) {
  const estates = new Map<string, string>()
  const unnoted = new Set(households.filter(({ estate }) => estate === undefined).map(({ id }) => id))
  if (unnoted.size === 0) return estates
  const homes = yield* pacedMap(houses, ({ id, estate }) => [id, estate])
  yield* paced(residents, person => {
    const { householdId = '' } = person
    const estate = homes.get(person.houseId ?? '')
    if (estate !== undefined && unnoted.has(householdId) && (isHead(person) || !estates.has(householdId)))
      estates.set(householdId, estate)
  })
  return estates
}

/** Everybody's households by number and estate. Pauses now and then. */
export function* householdBook(known: HouseholdsKnown): Generator<undefined, HouseholdBook> {
  const livedIn: ReadonlyMap<string, string> = yield* estatesLivedIn(known)
  const byNumber = new Map<string, Household[]>()
  const take = (one: Household): void => {
    const others = (byNumber.get(one.number) ?? []).filter(({ id }) => id !== one.id)
    byNumber.set(one.number, [...others, one])
  }
  yield* paced(known.households, take)
  const estateOf = ({ id, estate }: Household): string | undefined => estateKey(estate ?? livedIn.get(id))
  return {
    take,
    find: (number, estate) => {
      const all = byNumber.get(number) ?? []
      const key = estateKey(estate)
      const same = all.find(one => estateOf(one) === key)
      if (same !== undefined) return same
      if (key !== undefined) return all.find(one => estateOf(one) === undefined)
      return all.length === 1 ? all[0] : undefined
    },
  }
}
