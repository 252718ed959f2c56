import { put, type Change } from '../journal/entry'
import { distinctPeople, type DistinctPeople } from '../records/distinct-people'
import type { Resident } from '../records/resident'

/** What makes two pairs the same, whichever of the two stands first. */
export const pairKey = (oneId: string, otherId: string): string =>
  oneId < otherId ? `${oneId} ${otherId}` : `${otherId} ${oneId}`

/** The pairs a clerk has told apart, by {@link pairKey}. */
export const distinctPairs = (distinct: readonly DistinctPeople[]): ReadonlySet<string> =>
  new Set(distinct.map(({ oneId, otherId }) => pairKey(oneId, otherId)))

/** Every two of them, each pair once. */
export const couplesOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, nth) => all.slice(nth + 1).map(other => [one, other] as const))

/** The change that remembers that records are not of one person: each of these pairs. Each takes a new id. */
export const tellApart = (
  couples: readonly (readonly [Resident, Resident])[],
  newId: () => string,
): Change => ({
  cause: 'people-told-apart',
  detail: [...new Map(couples.flat().map(({ id, name }) => [id, name])).values()].join('、'),
  save: couples.map(([one, other]) => put(distinctPeople, { id: newId(), oneId: one.id, otherId: other.id })),
})
