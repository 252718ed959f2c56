import { paced } from '../paced'
import type { LikelyPair } from './find-duplicates'

/** Records that may all be of one person, by id, and the likely pairs among them, the likeliest first. */
export type LikelyGroup = {
  readonly ids: readonly string[]
  readonly pairs: readonly [LikelyPair, ...LikelyPair[]]
}

type Growing = { readonly ids: string[]; readonly pairs: LikelyPair[] }

const finished = ({ ids, pairs }: Growing): readonly LikelyGroup[] => {
  const [first, ...others] = pairs.toSorted((one, other) => other.score - one.score)
  return first === undefined ? [] : [{ ids, pairs: [first, ...others] }]
}

/**
 * Puts likely pairs together: whoever is likely the same as somebody is likely the same as whomever that one is. Nobody comes into one
 * group with somebody they are known not to be; then the less likely pair stands by itself. In the order of their likeliest pairs, with
 * pauses.
 *
 * @param pairs the likeliest first
 * @param areTwo whether two records, by their ids, are known to be of two people
 */
export function* likelyGroups(
  pairs: readonly LikelyPair[],
  areTwo: (oneId: string, otherId: string) => boolean,
): Generator<undefined, readonly LikelyGroup[]> {
  const groupOf = new Map<string, Growing>()
  const groups: Growing[] = []
  const groupWith = (id: string): Growing => {
    const group = groupOf.get(id) ?? { ids: [id], pairs: [] }
    groupOf.set(id, group)
    return group
  }
  const apart = (one: Growing, other: Growing): boolean =>
    one.ids.some(here => other.ids.some(there => areTwo(here, there)))
  const join = (one: Growing, other: Growing, pair: LikelyPair): void => {
    if (one.pairs.length === 0) groups.push(one)
    one.pairs.push(...other.pairs.splice(0), pair)
    one.ids.push(...other.ids)
    for (const id of other.ids) groupOf.set(id, one)
  }
  yield* paced(pairs, pair => {
    const [one, other] = [groupWith(pair.oneId), groupWith(pair.otherId)]
    if (one === other) one.pairs.push(pair)
    else if (apart(one, other)) groups.push({ ids: [pair.oneId, pair.otherId], pairs: [pair] })
    else join(one, other, pair)
  })
  return (yield* paced(groups, finished)).flat()
}
