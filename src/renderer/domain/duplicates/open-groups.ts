import { paced, telling } from '../paced'
import type { ReadName } from '../ports'
import type { Steps } from '../progress'
import type { DistinctPeople } from '../records/distinct-people'
import type { Resident } from '../records/resident'
import { mayBeDouble, type LikelyPair } from './find-duplicates'
import { areProvedTwo, isWorthTelling, likenessOf } from './likeness'
import { likelyGroups, type LikelyGroup } from './likely-groups'
import { survivorOf } from './survivor'
import { distinctPairs, pairKey } from './tell-apart'
import { traitsOf, type Traits } from './traits'

/** Who is on record now, whom a clerk has told apart, and how names are read aloud. */
export type Office = {
  readonly find: (id: string) => Resident | undefined
  readonly distinct: readonly DistinctPeople[]
  readonly read: ReadName | undefined
}

/** The pair as it is now: of a record merged meanwhile, whose it was merged into, compared anew. Null where nothing is open. */
function pairNow(pair: LikelyPair, { find, read }: Office): LikelyPair | null {
  const standing = (id: string): Resident | undefined => {
    const person = find(id)
    const stands = person && survivorOf(person, find)
    return stands !== undefined && mayBeDouble(stands) ? stands : undefined
  }
  const [one, other] = [standing(pair.oneId), standing(pair.otherId)]
  if (one === undefined || other === undefined || one.id === other.id) return null
  if (one.id === pair.oneId && other.id === pair.otherId) return pair
  const [here, there] = [traitsOf(one, read), traitsOf(other, read)]
  const likeness = likenessOf(here, there)
  if (areProvedTwo(here, there) || !isWorthTelling(likeness)) return null
  return { oneId: one.id, otherId: other.id, ...likeness }
}

/** What a person is compared by, read once of each: in a large group everybody is compared with everybody. */
function traitsReader({ find }: Office): (id: string) => Traits | null {
  const known = new Map<string, Traits | null>()
  return id => {
    const last = known.get(id)
    if (last !== undefined) return last
    const person = find(id)
    const traits = person === undefined ? null : traitsOf(person)
    known.set(id, traits)
    return traits
  }
}

function* grouped(
  found: readonly LikelyPair[],
  office: Office,
): Generator<undefined, readonly LikelyGroup[]> {
  const apart = distinctPairs(office.distinct)
  const open = new Map<string, LikelyPair>()
  yield* paced(found, pair => {
    const now = pairNow(pair, office)
    if (now === null) return
    const key = pairKey(now.oneId, now.otherId)
    if (!apart.has(key) && !open.has(key)) open.set(key, now)
  })
  const traits = traitsReader(office)
  const areTwo = (oneId: string, otherId: string): boolean => {
    if (apart.has(pairKey(oneId, otherId))) return true
    const [one, other] = [traits(oneId), traits(otherId)]
    return one !== null && other !== null && areProvedTwo(one, other)
  }
  const likeliest = [...open.values()].sort((one, other) => other.score - one.score)
  return yield* likelyGroups(likeliest, areTwo)
}

/** The pairs that were found, as far as nobody has settled them yet, put together where they may be of one person; see {@link likelyGroups}. */
export const openGroups = (found: readonly LikelyPair[], office: Office): Steps<readonly LikelyGroup[]> =>
  telling(grouped(found, office), { step: '整理', done: 0 })
