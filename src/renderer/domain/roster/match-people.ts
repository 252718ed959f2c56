import { changesOf, isWholeDay } from './fact-changes'
import { completeFacts } from './derived-facts'
import type { Facts } from './facts'
import {
  birthKey,
  likenessKeys,
  likenessKeysTold,
  nameKey,
  wholeKey,
  type KnownPerson,
  type PeopleIndex,
} from './people-index'
import { paced } from '../paced'
import type { RowReading } from './read-row'

/** Whom a row is about: one person on record, or one of several. */
export type Match =
  | { readonly kind: 'known'; readonly person: KnownPerson }
  | { readonly kind: 'several'; readonly candidates: readonly KnownPerson[] }

type Said = { readonly facts: Facts; readonly key?: string | undefined }
type Pending = { readonly row: number; readonly facts: Facts; readonly key: string | undefined }

/** What has been decided so far. Nobody on record is given to two rows. */
type Decided = { readonly matches: Map<number, Match>; readonly taken: Set<string> }

/** More than this are not shown to choose from. */
const MOST_CANDIDATES = 20

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b

/** Whether nothing known speaks against the row being about the person. */
export function mayBe(row: Said, { facts, key, rest }: KnownPerson): boolean {
  if (differ(row.key, key) || differ(row.facts.sex, facts.sex)) return false
  if (rest !== undefined && row.facts.idNumber?.startsWith(rest) === false) return false
  const [said, known] = [row.facts.birthDate, facts.birthDate]
  return !(isWholeDay(said) && isWholeDay(known) && said !== known)
}

/** Those of a list who are still free and may be meant, at most {@link MOST_CANDIDATES}. Who is taken is dropped from the list for good. */
function freeAmong(list: KnownPerson[] | undefined, row: Pending, taken: ReadonlySet<string>): KnownPerson[] {
  const found: KnownPerson[] = []
  if (list === undefined) return found
  let kept = 0
  let at = 0
  for (; at < list.length && found.length < MOST_CANDIDATES; at += 1) {
    const person = list[at]
    if (person === undefined || taken.has(person.id)) continue
    list[kept] = person
    kept += 1
    if (mayBe(row, person)) found.push(person)
  }
  list.splice(kept, at - kept)
  return found
}

const unique = (people: readonly KnownPerson[]): KnownPerson[] => [
  ...new Map(people.map(person => [person.id, person])).values(),
]

type Search = (row: Pending, taken: ReadonlySet<string>) => KnownPerson[]

/** Of several, the one who shares a phone, an address, a room or the household too. */
function closest(row: Pending, people: readonly KnownPerson[]): readonly KnownPerson[] {
  if (people.length < 2) return people
  const said = new Set(likenessKeys(row.facts))
  const closer = people.filter(({ facts }) => likenessKeysTold(facts).some(likeness => said.has(likeness)))
  return closer.length === 1 ? closer : people
}

function take(row: Pick<Pending, 'row'>, person: KnownPerson, { matches, taken }: Decided): void {
  matches.set(row.row, { kind: 'known', person })
  taken.add(person.id)
}

/** Rows that say whom they are about, by the id on record, whatever else they say. */
function pairPersons(reading: RowReading, index: PeopleIndex, decided: Decided): RowReading | null {
  const person = index.byId.get(reading.personId ?? '')
  if (person === undefined) return reading
  take(reading, person, decided)
  return null
}

/** Rows about people on record by their number. Those left over are worth comparing only where the index knows the name. */
function pairNumbers(reading: RowReading, index: PeopleIndex, decided: Decided): Pending | null {
  const person = reading.key === undefined ? undefined : index.byNumber.get(reading.key)
  if (person !== undefined && !decided.taken.has(person.id)) {
    take(reading, person, decided)
    return null
  }
  if (!index.byLikeness.has(nameKey(reading.facts))) return null
  return { row: reading.row, facts: completeFacts(reading.facts), key: reading.key }
}

/** A row without a number is about somebody of whom it says every fact and no other; equal ones are paired one to one. */
function pairEqual(row: Pending, index: PeopleIndex, decided: Decided): Pending | null {
  const [person] =
    row.key === undefined ? freeAmong(index.byLikeness.get(wholeKey(row.facts)), row, decided.taken) : []
  if (person === undefined) return row
  take(row, person, decided)
  return null
}

/** Give each row the only person found for it, if no other row has a claim; else it is for the clerk to say. */
function* settle(
  rows: readonly Pending[],
  search: Search,
  decided: Decided,
): Generator<undefined, (Pending | null)[]> {
  const found = yield* paced(rows, row => ({ row, people: closest(row, unique(search(row, decided.taken))) }))
  const claims = new Map<string, number>()
  for (const { people } of found) {
    const [only] = people
    if (people.length === 1 && only !== undefined) claims.set(only.id, (claims.get(only.id) ?? 0) + 1)
  }
  return yield* paced(found, ({ row, people }) => {
    const [only] = people
    if (only === undefined) return row
    if (people.length === 1 && claims.get(only.id) === 1) take(row, only, decided)
    else decided.matches.set(row.row, { kind: 'several', candidates: people })
    return null
  })
}

const pending = <T>(rows: readonly (T | null)[]): T[] => rows.filter(row => row !== null)

const saysNothingElse = (facts: Facts): boolean =>
  birthKey(facts) === null && likenessKeys(facts).length === 0

/** A row that says little but a name is about a namesake if it adds nothing to the only one; else the clerk must say. */
function settleBare(row: Pending, index: PeopleIndex, decided: Decided): void {
  if (row.key !== undefined || !saysNothingElse(row.facts)) return
  const namesakes = freeAmong(index.byLikeness.get(nameKey(row.facts)), row, decided.taken)
  const [only] = namesakes
  if (only === undefined) return
  if (namesakes.length === 1 && changesOf(row.facts, only.facts).length === 0) take(row, only, decided)
  else decided.matches.set(row.row, { kind: 'several', candidates: namesakes })
}

/**
 * Find whom each row is about: by the id it bears; else by number; else by every fact; else by name and birth date; else by name and phone, address, room or
 * household. Never two rows about one person. Rows not in the answer are about somebody new. Pauses now and then.
 */
export function* matchPeople(
  readings: readonly RowReading[],
  index: PeopleIndex,
): Generator<undefined, ReadonlyMap<number, Match>> {
  const decided: Decided = { matches: new Map(), taken: new Set() }
  if (index.byId.size + index.byNumber.size + index.byLikeness.size === 0) return decided.matches
  const byBirth: Search = (row, taken) =>
    freeAmong(index.byLikeness.get(birthKey(row.facts) ?? ''), row, taken)
  const byLikeness: Search = (row, taken) =>
    likenessKeys(row.facts).flatMap(likeness => freeAmong(index.byLikeness.get(likeness), row, taken))
  const unnamed = pending(yield* paced(readings, reading => pairPersons(reading, index, decided)))
  const unnumbered = pending(yield* paced(unnamed, reading => pairNumbers(reading, index, decided)))
  const unequal = pending(yield* paced(unnumbered, row => pairEqual(row, index, decided)))
  const unlike = pending(yield* settle(unequal, byBirth, decided))
  const left = pending(yield* settle(unlike, byLikeness, decided))
  yield* paced(left, row => {
    settleBare(row, index, decided)
  })
  return decided.matches
}
