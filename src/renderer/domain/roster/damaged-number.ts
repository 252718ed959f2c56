import { tidyNumber } from '../identity/read-identity'
import { realDate } from '../text/calendar'
import { changesOf } from './fact-changes'
import type { FactField, Facts } from './facts'
import { mayBe } from './match-people'
import { paced } from '../paced'
import { restKey, survivingKey, type KnownPerson, type PeopleIndex } from './people-index'
import type { CellCode, NumberDamage, PlannedRow } from './plan'
import type { RowReading } from './read-row'

const damageCodes: readonly CellCode[] = ['id-damaged', 'id-suspect', 'id-lost']
/** A spreadsheet keeps so many digits of a number. */
const KEPT_DIGITS = 15

/** `1.40213E+17`: the digit shown last may have been rounded, so it is not relied on. */
function digitsShown(value: string): string {
  const digits = (/^([\d.。]+)E/.exec(value)?.[1] ?? '').replace(/\D/gu, '')
  return digits.length >= KEPT_DIGITS ? digits.slice(0, KEPT_DIGITS) : digits.slice(0, -1)
}

/** The digits that survived, of a row that nothing but its damaged number stands against. */
function restOf({ problems }: RowReading): string | undefined {
  if (problems.length === 0) return undefined
  const [only, ...others] = problems.filter(({ severity }) => severity !== 'warn')
  if (only === undefined || others.length > 0 || !damageCodes.includes(only.code)) return undefined
  const value = tidyNumber(only.detail?.['value'] ?? '')
  const rest = only.code === 'id-lost' ? digitsShown(value) : value.slice(0, KEPT_DIGITS)
  return rest === '' ? undefined : rest
}

function withoutNumber(said: Facts): Facts {
  const facts: Partial<Record<FactField, string>> & { name: string } = { ...said }
  delete facts.idNumber
  return facts
}

/** What a row says without its number; the birth date is read from the digits that survived where the row leaves it out. */
export function factsWithoutNumber(said: Facts, rest: string): Facts {
  const facts = withoutNumber(said)
  if (facts.birthDate !== undefined) return facts
  const birth = /^\d{6}(\d{4})(\d{2})(\d{2})/.exec(rest)
  const date = birth && realDate(Number(birth[1]), Number(birth[2]), Number(birth[3]))
  return date === null ? facts : { ...facts, birthDate: date }
}

/** What a row says to somebody on record: a number of which digits were lost never takes the place of the one on record. */
export const saidTo = ({ facts, damage }: Pick<PlannedRow, 'facts' | 'damage'>, known: Facts): Facts =>
  damage === undefined || known.idNumber === undefined ? facts : withoutNumber(facts)

/** What becomes of a row with a damaged number: somebody who waits for that very number, or a row for the clerk. */
export type DamagedRow =
  | { readonly kind: 'awaited'; readonly reading: RowReading; readonly person: KnownPerson }
  | { readonly kind: 'left'; readonly likely: readonly KnownPerson[]; readonly damage: NumberDamage }
  /** An earlier row of the file has the same name and the same first digits. */
  | { readonly kind: 'repeat'; readonly first: number }

type Draft = { readonly reading: RowReading; readonly rest: string; readonly likely: readonly KnownPerson[] }

const digitsKey = ({ facts }: RowReading, number: string | undefined): string | null =>
  survivingKey(facts.name, number ?? '')

/** The row without its number, about somebody who is on record without one. */
function readWithoutNumber({ row, facts, problems, source }: RowReading, rest: string): RowReading {
  return {
    row,
    source,
    facts: factsWithoutNumber(facts, rest),
    problems: problems.map(one => (damageCodes.includes(one.code) ? { ...one, severity: 'warn' } : one)),
  }
}

/** Settles rows one after the other; nobody on record is given to two of them. */
function damageSettler(index: PeopleIndex, taken: ReadonlySet<string>, inFile: Map<string, number>) {
  const given = new Set(taken)
  const free = (key: string | null): readonly KnownPerson[] =>
    (index.byLikeness.get(key ?? '') ?? []).filter(({ id }) => !given.has(id))

  function awaiting(reading: RowReading, rest: string): KnownPerson | undefined {
    const waiting = free(restKey(reading.facts.name, rest)).filter(person => mayBe(reading, person))
    return waiting.find(({ facts }) => changesOf(reading.facts, facts).length === 0) ?? waiting[0]
  }

  return (reading: RowReading, rest: string): Draft | DamagedRow => {
    const digits = digitsKey(reading, rest)
    const first = inFile.get(digits ?? '')
    if (first !== undefined) return { kind: 'repeat', first }
    if (digits !== null) inFile.set(digits, reading.row)
    const without = readWithoutNumber(reading, rest)
    const person = awaiting(without, rest)
    if (person !== undefined) {
      given.add(person.id)
      return { kind: 'awaited', reading: without, person }
    }
    const named = index.byId.get(reading.personId ?? '')
    return { reading, rest, likely: named === undefined || given.has(named.id) ? free(digits) : [named] }
  }
}

/** Sound numbers of those in the file who have one of the names, by name and first digits. */
function* soundDigits(
  readings: readonly RowReading[],
  names: ReadonlySet<string>,
): Generator<undefined, Map<string, number>> {
  const inFile = new Map<string, number>()
  yield* paced(readings, reading => {
    const isSound =
      names.has(reading.facts.name) && reading.problems.every(({ severity }) => severity === 'warn')
    const digits = isSound ? digitsKey(reading, reading.facts.idNumber) : null
    if (digits !== null) inFile.set(digits, reading.row)
  })
  return inFile
}

/**
 * What becomes of the rows whose numbers lost their last digits (domain handbook §2.6): a repair is proposed where exactly one resident
 * has the name and the first 15 digits; somebody who was taken in without that number is known again. Pauses now and then.
 *
 * @param taken residents other rows are about
 */
export function* settleDamaged(
  readings: readonly RowReading[],
  index: PeopleIndex,
  taken: ReadonlySet<string>,
): Generator<undefined, ReadonlyMap<number, DamagedRow>> {
  const rows = new Map<number, DamagedRow>()
  const rests = yield* paced(readings, restOf)
  const names = new Set(readings.filter((_, nth) => rests[nth] !== undefined).map(({ facts }) => facts.name))
  if (names.size === 0) return rows
  const settle = damageSettler(index, taken, yield* soundDigits(readings, names))
  const drafts: Draft[] = []
  yield* paced([...rests.entries()], ([nth, rest]) => {
    const reading = readings[nth]
    if (rest === undefined || reading === undefined) return
    const settled = settle(reading, rest)
    if ('kind' in settled) rows.set(reading.row, settled)
    else drafts.push(settled)
  })
  yield* paced(drafts, ({ reading, rest, likely }) => {
    const [only] = likely
    const damage = likely.length === 1 && only !== undefined ? { rest, repair: only.id } : { rest }
    rows.set(reading.row, { kind: 'left', likely, damage })
  })
  return rows
}
