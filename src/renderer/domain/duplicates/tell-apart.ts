import { put, type Change } from '../journal/entry'
import { distinctPeople, type DistinctPeople } from '../records/distinct-people'
import type { Resident } from '../records/resident'

/** What makes two pairs the same, whichever of the two stands first. */
export const pairKey = (oneId: string, otherId: string): string =>
  oneId < otherId ? `${oneId} ${otherId}` : `${otherId} ${oneId}`

/** The pairs a clerk has told apart, by {@link pairKey}. */
export const distinctPairs = (distinct: readonly DistinctPeople[]): ReadonlySet<string> =>
  new Set(distinct.map(({ oneId, otherId }) => pairKey(oneId, otherId)))

/** The change that remembers that two people are not the same. */
export const tellApart = (id: string, one: Resident, other: Resident): Change => ({
  cause: 'people-told-apart',
  detail: `${one.name}、${other.name}`,
  save: [put(distinctPeople, { id, oneId: one.id, otherId: other.id })],
})
