import type { Resident } from '../records/resident'

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
