import { isErased } from '../personal-data/erase'
import { standingOf } from '../people/states'
import type { ReadName } from '../ports'
import type { Progress, Steps } from '../progress'
import type { DistinctPeople } from '../records/distinct-people'
import type { Resident } from '../records/resident'
import { blockings, blocksBy, pairsOf, type KeysOf } from './blocks'
import { areProvedTwo, isWorthTelling, likenessOf, type Likeness } from './likeness'
import { compareDamaged, compareSlips, type Compare, type Lookup } from './lookups'
import { distinctPairs, pairKey } from './tell-apart'
import { traitsOf, type Traits } from './traits'

/** Two records that may be of one person. */
export type LikelyPair = Likeness & { readonly oneId: string; readonly otherId: string }

const STEP = '比对'
const STRIDE = 200
/** Reading a name aloud takes longer than comparing. */
const READ_STRIDE = 25

/** Whether somebody's record may be one too many: not what is left of somebody erased, nor one merged already. */
export const mayBeDouble = (person: Resident): boolean => !isErased(person) && standingOf(person) !== 'merged'

/** The pairs found so far; each is compared once. */
function startPairs(
  people: readonly Traits[],
  apart: ReadonlySet<string>,
): { readonly pairs: LikelyPair[]; readonly compare: Compare } {
  const seen = new Set<number>()
  const pairs: LikelyPair[] = []
  return {
    pairs,
    compare: (oneAt, otherAt) => {
      const one = people[oneAt]
      const other = people[otherAt]
      if (one === undefined || other === undefined || areProvedTwo(one, other)) return
      const place = Math.min(oneAt, otherAt) * people.length + Math.max(oneAt, otherAt)
      if (seen.has(place)) return
      seen.add(place)
      const likeness = likenessOf(one, other)
      if (isWorthTelling(likeness) && !apart.has(pairKey(one.id, other.id)))
        pairs.push({ oneId: one.id, otherId: other.id, ...likeness })
    },
  }
}

const comparingBlocks = (keysOf: KeysOf): Lookup =>
  function* (people, compare) {
    let compared = 0
    for (const block of yield* blocksBy(people, keysOf)) {
      for (const [one, other] of pairsOf(block)) {
        compare(one, other)
        compared += 1
        if (compared % STRIDE === 0) yield
      }
    }
  }

const stages: readonly Lookup[] = [...blockings.map(comparingBlocks), compareSlips, compareDamaged]

const order = (one: LikelyPair, other: LikelyPair): number => other.score - one.score

/**
 * Likely pairs among everybody on record, the likeliest first. Those told apart by a clerk are left out.
 *
 * @param read how names are read aloud; without it nobody is found by the sound of a name
 */
export function* findDuplicates(
  residents: readonly Resident[],
  distinct: readonly DistinctPeople[],
  read?: ReadName,
): Steps<readonly LikelyPair[]> {
  const people: Traits[] = []
  for (const [nth, person] of residents.entries()) {
    if (nth % READ_STRIDE === READ_STRIDE - 1) yield { step: STEP, done: 0, total: stages.length + 1 }
    if (mayBeDouble(person)) people.push(traitsOf(person, read))
  }
  const { pairs, compare } = startPairs(people, distinctPairs(distinct))
  for (const [done, stage] of stages.entries()) {
    const work = stage(people, compare)
    const progress: Progress = { step: STEP, done: done + 1, total: stages.length + 1 }
    for (let step = work.next(); step.done !== true; step = work.next()) yield progress
  }
  return pairs.sort(order)
}
