import type { Traits } from './traits'

/** By what people are brought together to be compared. */
export type KeysOf = (person: Traits) => readonly string[]

const joined = (...parts: readonly (string | undefined)[]): readonly string[] =>
  parts.includes(undefined) ? [] : [parts.join('\u0001')]

/**
 * Whatever pair is worth telling of shares one of these keys, but for slips of the pen in a number and
 * damaged numbers, which are looked up. Names of one way of writing have one sound.
 */
export const blockings: readonly KeysOf[] = [
  person => joined(person.number),
  person => joined(person.sound, person.birthDate),
  person => person.phones.flatMap(phone => joined(person.sound, phone)),
  person => person.phones.flatMap(phone => joined(person.birthDate, phone)),
  person => joined(person.sound, person.houseId),
  person => joined(person.sound, person.address),
  person => joined(person.sound, person.householdId),
]

/** How many people are looked at between two pauses. */
const STRIDE = 200

/** The places in the list of those who share a key with somebody, block by block. Pauses now and then. */
export function* blocksBy(
  people: readonly Traits[],
  keysOf: KeysOf,
): Generator<undefined, readonly (readonly number[])[]> {
  const first = new Map<string, number>()
  const blocks = new Map<string, number[]>()
  for (const [at, person] of people.entries()) {
    if (at % STRIDE === STRIDE - 1) yield
    for (const key of keysOf(person)) {
      const before = first.get(key)
      const block = blocks.get(key)
      if (before === undefined) first.set(key, at)
      else if (block === undefined) blocks.set(key, [before, at])
      else block.push(at)
    }
  }
  return [...blocks.values()]
}

/** The places in the list of everybody who has a key, by key. Pauses now and then. */
export function* placesBy(
  people: readonly Traits[],
  keyOf: (person: Traits) => string | undefined,
): Generator<undefined, ReadonlyMap<string, readonly number[]>> {
  const places = new Map<string, number[]>()
  for (const [at, person] of people.entries()) {
    if (at % STRIDE === STRIDE - 1) yield
    const key = keyOf(person)
    const before = key === undefined ? undefined : places.get(key)
    if (before !== undefined) before.push(at)
    else if (key !== undefined) places.set(key, [at])
  }
  return places
}

/** In a block of more than this (a stopgap name, a shared phone) everybody is compared with the first one only. */
const MOST_COMPARED = 40

/** Pairs of a block, the lower place first. */
export function* pairsOf(block: readonly number[]): Generator<readonly [number, number]> {
  const firsts = block.length > MOST_COMPARED ? block.slice(0, 1) : block
  for (const [nth, one] of firsts.entries()) for (const other of block.slice(nth + 1)) yield [one, other]
}
