import { placesBy } from './blocks'
import { nearNumbers } from './near-numbers'
import type { Traits } from './traits'

/** Compares two people by their places in the list. */
export type Compare = (oneAt: number, otherAt: number) => void

/** Compares everybody of a list whom blocks by a key would not bring together. Pauses now and then. */
export type Lookup = (people: readonly Traits[], compare: Compare) => Generator<undefined>

/** How many are looked up between two pauses: each has about 200 numbers that are near. */
const STRIDE = 10

function* placesOf(
  people: readonly Traits[],
  isWanted: (person: Traits) => boolean,
): Generator<undefined, readonly (readonly [Traits, number])[]> {
  const found: [Traits, number][] = []
  for (const [at, person] of people.entries()) {
    if (at % 1000 === 999) yield
    if (isWanted(person)) found.push([person, at])
  }
  return found
}

/** Those whose number is not proved, with those who have it but for a slip of the pen. */
export const compareSlips: Lookup = function* (people, compare) {
  const doubted = yield* placesOf(people, ({ number, isProved }) => number !== undefined && !isProved)
  if (doubted.length === 0) return
  const byNumber = yield* placesBy(people, ({ number }) => number)
  for (const [nth, [person, at]] of doubted.entries()) {
    if (nth % STRIDE === STRIDE - 1) yield
    for (const number of nearNumbers(person))
      for (const other of byNumber.get(number) ?? []) if (other !== at) compare(at, other)
  }
}

/** Those with what is left of a damaged number, with everybody whose name sounds as theirs. */
export const compareDamaged: Lookup = function* (people, compare) {
  const damaged = yield* placesOf(people, ({ numberRest }) => numberRest !== undefined)
  const sounds = new Set(damaged.map(([{ sound }]) => sound))
  const bySound = yield* placesBy(people, ({ sound }) => (sounds.has(sound) ? sound : undefined))
  for (const [{ sound }, at] of damaged) {
    yield
    for (const other of bySound.get(sound) ?? []) if (other !== at) compare(at, other)
  }
}
