import { standingOf } from '../people/states'
import type { Resident } from '../records/resident'
import { paced, pacedMap } from '../paced'

const isMerged = (person: Resident): boolean => standingOf(person) === 'merged'

/**
 * Whose record stands for the person now: their own, or the one theirs was merged into, however often that was merged in turn. Where the
 * way leads to nobody on record, the last one on it.
 */
export function survivorOf(person: Resident, find: (id: string) => Resident | undefined): Resident {
  const passed = new Set<string>()
  let last = person
  while (last.mergedIntoId !== undefined && !passed.has(last.id)) {
    passed.add(last.id)
    const next = find(last.mergedIntoId)
    if (next === undefined) return last
    last = next
  }
  return last
}

/**
 * Of everybody on record, those whose record was merged away, by id, with whose record stands for them: null where that is nobody on
 * record any more. Pauses now and then.
 */
export function* survivorsAmong(
  residents: readonly Resident[],
): Generator<undefined, ReadonlyMap<string, Resident | null>> {
  const merged: Resident[] = []
  yield* paced(residents, person => {
    if (isMerged(person)) merged.push(person)
  })
  if (merged.length === 0) return new Map()
  const byId = yield* pacedMap(residents, person => [person.id, person])
  return yield* pacedMap(merged, person => {
    const survivor = survivorOf(person, id => byId.get(id))
    return [person.id, isMerged(survivor) ? null : survivor]
  })
}
