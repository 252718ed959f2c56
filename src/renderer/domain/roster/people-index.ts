import { survivorsAmong } from '../duplicates/survivor'
import { identityKey } from '../identity/identity-key'
import { dwellingKey, dwellingKeys } from '../text/dwelling'
import type { Resident } from '../records/resident'
import { isWholeDay } from './fact-changes'
import { factFields, type Facts } from './facts'
import { pacedFactsReader, type KnownPeople } from './known-people'
import type { Looking } from './looking'
import { paced, pacedMap } from '../paced'
import type { RowReading } from './read-row'

export type KnownPerson = {
  readonly id: string
  readonly facts: Facts
  readonly key: string | undefined
  /** The first digits of a damaged number, of somebody taken in without it. */
  readonly rest: string | undefined
  /** Names of facts checked by hand. */
  readonly checked: readonly string[] | undefined
}

/** The people on record whom a roster may be about, found by what the roster says of them. */
export type PeopleIndex = {
  /** Those whom rows say they are about, by the id on record. */
  readonly byId: ReadonlyMap<string, KnownPerson>
  readonly byNumber: ReadonlyMap<string, KnownPerson>
  /** By the keys of {@link likenessKeys}, {@link wholeKey} and {@link nameKey}. */
  readonly byLikeness: ReadonlyMap<string, KnownPerson[]>
}

const SEPARATOR = '\u0001'
const key = (...parts: readonly string[]): string => parts.join(SEPARATOR)

/** All that is said, as one text: equal only when every fact is. */
export const wholeKey = (facts: Facts): string => key('whole', ...factFields.map(field => facts[field] ?? ''))

export const nameKey = (facts: Facts): string => `name${SEPARATOR}${facts.name}`

/** Name and birth date. */
export const birthKey = (facts: Facts): string | null =>
  isWholeDay(facts.birthDate) ? key('birth', facts.name, facts.birthDate) : null

/** Name and the 15 digits that survive when Excel damages a number. */
export const survivingKey = (name: string, number: string): string | null =>
  /^\d{15}/.test(number) ? key('digits', name, number.slice(0, 15)) : null

/** Name and what is left of a number, of somebody taken in without it. */
export const restKey = (name: string, rest: string): string => key('rest', name, rest)

/** A household by its number and, as far as it is told, its estate: `told` on record, `asked` by a row. */
function householdKeys({ name, householdNo, estate }: Facts, side: 'told' | 'asked'): string[] {
  if (householdNo === undefined) return []
  const inEstate = (of: string): string => key('household', name, householdNo, of)
  const [nowhere, anywhere] = [inEstate(''), inEstate('*')]
  const own = estate === undefined ? nowhere : inEstate(dwellingKey('estate', estate))
  if (side === 'told') return [own, anywhere]
  return estate === undefined ? [anywhere] : [own, nowhere]
}

/** What {@link likenessKeys} of a row may find of somebody on record. */
export const likenessKeysTold = (facts: Facts): string[] => [
  ...homeKeys(facts),
  ...householdKeys(facts, 'told'),
]

/** Name with a phone, an address, a room or a household of the same estate, as a row tells them: weaker than a birth date. */
export const likenessKeys = (facts: Facts): string[] => [...homeKeys(facts), ...householdKeys(facts, 'asked')]

function homeKeys(facts: Facts): string[] {
  const { name, phone, address, estate, building, unit, room } = facts
  const phones = phone === undefined ? [] : phone.split('、').map(each => key('phone', name, each))
  const parts = { estate, building, unit, room }
  const house = room === undefined ? [] : [key('house', name, ...dwellingKeys(parts))]
  return [...phones, ...house, ...(address === undefined ? [] : [key('address', name, address)])]
}

const numberKey = (resident: Resident): string | undefined =>
  resident.idNumber === undefined ? undefined : identityKey(resident.idNumber, resident.idType?.code)

function keysOf({ facts, rest }: KnownPerson): string[] {
  const birth = birthKey(facts)
  const digits = facts.idNumber === undefined ? null : survivingKey(facts.name, facts.idNumber)
  return [
    wholeKey(facts),
    nameKey(facts),
    ...likenessKeysTold(facts),
    ...(birth === null ? [] : [birth]),
    ...(digits === null ? [] : [digits]),
    ...(rest === undefined ? [] : [restKey(facts.name, rest)]),
  ]
}

/** How many of the people on record are looked at between two pauses. */
const STRIDE = 200

/**
 * Whom to search by likeness. Somebody on record with a row's number needs no search; else people without a number may be meant, and
 * under a name that some row gives without a sound number all people.
 */
type Sought = {
  /** Names of rows whose number, if they have one, is on nobody's record. */
  readonly names: ReadonlySet<string>
  /** Names of rows without a sound number. */
  readonly namesAlone: ReadonlySet<string>
}

/** Those whose record was merged away, by id, with whose record stands for them; null: nobody's on record. */
type Survivors = ReadonlyMap<string, Resident | null>

/** Whose record stands for the person; null: nobody's on record any more. */
function standingFor(person: Resident, survivors: Survivors): Resident | null {
  const survivor = survivors.get(person.id)
  return survivor === undefined ? person : survivor
}

/** Who has which of the numbers: on their own record, else on one that was merged into theirs. */
function* numbered(
  known: KnownPeople,
  numbers: ReadonlySet<string>,
  survivors: Survivors,
): Generator<undefined, ReadonlyMap<string, Resident>> {
  const found = new Map<string, Resident>()
  const merged = new Map<string, Resident>()
  for (const [nth, resident] of known.residents.entries()) {
    if (nth % STRIDE === STRIDE - 1) yield
    const number = numberKey(resident)
    if (number === undefined || !numbers.has(number)) continue
    const stands = standingFor(resident, survivors)
    const holders = stands === resident ? found : merged
    if (stands !== null && !holders.has(number)) holders.set(number, stands)
  }
  return new Map([...merged, ...found])
}

function* soughtBy(
  readings: readonly RowReading[],
  found: ReadonlyMap<string, Resident>,
): Generator<undefined, Sought> {
  const names = new Set<string>()
  const namesAlone = new Set<string>()
  yield* paced(readings, ({ key: number, facts: { name }, problems }) => {
    if (number === undefined || problems.some(({ severity }) => severity !== 'warn')) namesAlone.add(name)
    if (number !== undefined && !found.has(number)) names.add(name)
  })
  return { names, namesAlone }
}

const isSought = (resident: Resident, { names, namesAlone }: Sought): boolean =>
  namesAlone.has(resident.name) || (resident.idNumber === undefined && names.has(resident.name))

type Asked = { readonly numbers: ReadonlySet<string>; readonly ids: ReadonlySet<string> }

/** The numbers in the rows, and the ids on record by which rows say whom they are about. */
function* askedBy(readings: readonly RowReading[]): Generator<undefined, Asked> {
  const numbers = new Set<string>()
  const ids = new Set<string>()
  yield* paced(readings, ({ key: number, personId }) => {
    if (number !== undefined) numbers.add(number)
    if (personId !== undefined) ids.add(personId)
  })
  return { numbers, ids }
}

function addLike(byLikeness: Map<string, KnownPerson[]>, person: KnownPerson): void {
  for (const likeness of keysOf(person)) {
    const alike = byLikeness.get(likeness)
    if (alike === undefined) byLikeness.set(likeness, [person])
    else alike.push(person)
  }
}

/**
 * The person as a row with that number knows them: under the number of a record that was merged into theirs, that number. The one they
 * were given in the merge stays.
 */
const knownBy = (number: string, person: KnownPerson): KnownPerson =>
  person.key === number ? person : { ...person, key: number, facts: { ...person.facts, idNumber: number } }

/** Index those on record whom a row of the roster may be about, each read by `looking`. Pauses now and then so that a page can breathe. */
export function* indexPeople(
  readings: readonly RowReading[],
  known: KnownPeople,
  looking: Looking<Resident, KnownPerson>,
): Generator<undefined, PeopleIndex> {
  if (known.residents.length === 0) return { byId: new Map(), byNumber: new Map(), byLikeness: new Map() }
  const asked = yield* askedBy(readings)
  const survivors = yield* survivorsAmong(known.residents)
  const found = yield* numbered(known, asked.numbers, survivors)
  const sought = yield* soughtBy(readings, found)
  const read = yield* pacedFactsReader(known)
  const personOf = looking([known.households, known.houses], (resident: Resident): KnownPerson => ({
    id: resident.id,
    facts: read(resident),
    key: numberKey(resident),
    rest: resident.idNumber === undefined ? resident.idNumberRest : undefined,
    checked: resident.checked,
  }))
  const byId = new Map<string, KnownPerson>()
  const byLikeness = new Map<string, KnownPerson[]>()
  for (const [nth, resident] of known.residents.entries()) {
    if (nth % STRIDE === STRIDE - 1) yield
    const stands = standingFor(resident, survivors)
    const isNamed = asked.ids.has(resident.id)
    const isLike = stands === resident && isSought(resident, sought)
    if (stands === null || !(isNamed || isLike)) continue
    const person = personOf(stands)
    if (isNamed) byId.set(resident.id, person)
    if (isLike) addLike(byLikeness, person)
  }
  const byNumber = yield* pacedMap([...found], ([number, resident]) => [
    number,
    knownBy(number, byId.get(resident.id) ?? personOf(resident)),
  ])
  return { byId, byNumber, byLikeness }
}
