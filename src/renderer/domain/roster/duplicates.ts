import { isWholeDay } from './fact-changes'
import type { Facts } from './facts'
import type { CellProblem, Column } from './plan'
import { wholeKey, type PeopleIndex } from './people-index'
import { personProblem } from './person-column'
import type { RowReading } from './read-row'
import { severities } from './severity'

const telling = ['birthDate', 'phone', 'address', 'room', 'householdNo', 'hukouAddress', 'guardian'] as const

/** What a row without a number is known by: name and birth date; else all it says, if it says enough to be one person. */
function likenessOf(facts: Facts): string | null {
  if (isWholeDay(facts.birthDate)) return `birth ${facts.name} ${facts.birthDate}`
  return telling.some(field => facts[field] !== undefined) ? wholeKey(facts) : null
}

/** What makes two rows one person's. A row that says whom it is about is nobody else's, however alike they are. */
function keysOf({ facts, key, personId }: RowReading, index: PeopleIndex): readonly string[] {
  const number = key === undefined ? [] : [`number ${key}`]
  if (personId !== undefined) return [`person ${index.byId.get(personId)?.id ?? personId}`, ...number]
  const owner = key === undefined ? undefined : index.byNumber.get(key)
  if (owner !== undefined) return [...number, `person ${owner.id}`]
  const likeness = key === undefined ? likenessOf(facts) : null
  return likeness === null ? number : [likeness]
}

/** The earlier row that says the same of the same person. */
type First = { readonly row: number; readonly personId: string | undefined }

const isSound = (reading: RowReading): boolean =>
  reading.problems.every(({ severity }) => severity === 'warn')

/** Two on record with one number, each in a row of their own, are no repetition. Of two that were merged one is left. */
function areTwoOnRecord(reading: RowReading, first: First, index: PeopleIndex): boolean {
  const one = index.byId.get(reading.personId ?? '')
  const other = index.byId.get(first.personId ?? '')
  return one !== undefined && other !== undefined && one.id !== other.id && one.key === reading.key
}

function repeatProblem(reading: RowReading, first: First, columns: readonly Column[]): CellProblem {
  const detail = { first: String(first.row) }
  if (reading.personId !== undefined && reading.personId === first.personId) {
    return personProblem(reading.row, columns, 'person-repeated', detail)
  }
  const field = reading.identity === undefined ? 'name' : 'idNumber'
  const column = columns.find(candidate => candidate.field === field)?.letter ?? ''
  const code = 'duplicate-in-file'
  return { row: reading.row, column, field, code, severity: severities[code], detail }
}

/**
 * Refuses each row that says again what an earlier sound row of the file says of the same person: the same id on record, the same
 * number (15 or 18 digits); without either, the same name and birth date, or wholly the same facts. Give it the rows in order.
 */
export function refusingRepeats(
  columns: readonly Column[],
  index: PeopleIndex,
): (reading: RowReading) => RowReading {
  const firsts = new Map<string, First>()
  return reading => {
    if (!isSound(reading)) return reading
    const keys = keysOf(reading, index)
    const first = keys
      .map(key => firsts.get(key))
      .find(found => found !== undefined && !areTwoOnRecord(reading, found, index))
    if (first !== undefined) {
      return { ...reading, problems: [...reading.problems, repeatProblem(reading, first, columns)] }
    }
    for (const key of keys)
      if (!firsts.has(key)) firsts.set(key, { row: reading.row, personId: reading.personId })
    return reading
  }
}
