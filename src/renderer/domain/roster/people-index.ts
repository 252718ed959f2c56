import { identityKey } from '../identity/identity-key'
import type { Resident } from '../records/resident'
import { factsKey, isWholeDay } from './fact-changes'
import { factFields, type Facts } from './facts'
import { factsReader, type KnownPeople } from './known-people'
import type { RowReading } from './read-row'

export type KnownPerson = { readonly id: string; readonly facts: Facts; readonly key: string | undefined }

/** The people on record whom a roster may be about, found by what the roster says of them. */
export type PeopleIndex = {
  readonly byNumber: ReadonlyMap<string, KnownPerson>
  /** By the keys of {@link likenessKeys}, {@link wholeKey} and {@link nameKey}. */
  readonly byLikeness: ReadonlyMap<string, KnownPerson[]>
}

const SEPARATOR = '\u0001'
const key = (...parts: readonly string[]): string => parts.join(SEPARATOR)

/** All that is said, as one text: equal only when every fact is. */
export const wholeKey = (facts: Facts): string => key('whole', ...factFields.map(field => facts[field] ?? ''))

export const nameKey = (facts: Facts): string => key('name', facts.name)

/** Name and birth date. */
export const birthKey = (facts: Facts): string | null =>
  isWholeDay(facts.birthDate) ? key('birth', facts.name, facts.birthDate) : null

/** Name and the 15 digits that survive when Excel damages a number. */
export const survivingKey = (name: string, number: string): string | null =>
  /^\d{15}/.test(number) ? key('digits', name, number.slice(0, 15)) : null

/** Name with a phone, an address, a room or a household: weaker than a birth date. */
export function likenessKeys(facts: Facts): string[] {
  const { name, phone, address, householdNo, estate, building, unit, room } = facts
  const phones = phone === undefined ? [] : phone.split('、').map(each => key('phone', name, each))
  const house = room === undefined ? [] : [key('house', name, estate ?? '', building ?? '', unit ?? '', room)]
  return [
    ...phones,
    ...house,
    ...(address === undefined ? [] : [key('address', name, address)]),
    ...(householdNo === undefined ? [] : [key('household', name, householdNo)]),
  ]
}

const numberKey = (resident: Resident): string | undefined =>
  resident.idNumber === undefined ? undefined : identityKey(resident.idNumber, resident.idType?.code)

function keysOf({ facts }: KnownPerson): string[] {
  const birth = birthKey(facts)
  const digits = facts.idNumber === undefined ? null : survivingKey(facts.name, facts.idNumber)
  return [
    wholeKey(facts),
    nameKey(facts),
    ...likenessKeys(facts),
    ...(birth === null ? [] : [birth]),
    ...(digits === null ? [] : [digits]),
  ]
}

/** How many of the people on record are looked at between two pauses. */
const STRIDE = 1000

/** Index those on record who share a number or a name with a row of the roster. Pauses now and then so that a page can breathe. */
export function* indexPeople(
  readings: readonly RowReading[],
  known: KnownPeople,
): Generator<undefined, PeopleIndex> {
  const names = new Set(readings.map(({ facts }) => facts.name))
  const numbers = new Set(readings.map(({ facts }) => factsKey(facts)))
  const read = factsReader(known)
  const byNumber = new Map<string, KnownPerson>()
  const byLikeness = new Map<string, KnownPerson[]>()
  for (const [nth, resident] of known.residents.entries()) {
    if (nth % STRIDE === STRIDE - 1) yield
    const number = numberKey(resident)
    const sharesNumber = number !== undefined && numbers.has(number)
    if (!sharesNumber && !names.has(resident.name)) continue
    const person = { id: resident.id, facts: read(resident), key: number }
    if (number !== undefined) byNumber.set(number, person)
    for (const likeness of keysOf(person)) {
      const alike = byLikeness.get(likeness)
      if (alike === undefined) byLikeness.set(likeness, [person])
      else alike.push(person)
    }
  }
  return { byNumber, byLikeness }
}
