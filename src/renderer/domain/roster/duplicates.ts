import { isWholeDay } from './fact-changes'
import type { Facts } from './facts'
import type { CellProblem, Column } from './plan'
import { wholeKey } from './people-index'
import type { RowReading } from './read-row'
import { severities } from './severity'

const telling = ['birthDate', 'phone', 'address', 'room', 'householdNo', 'hukouAddress', 'guardian'] as const

/** What a row without a number is known by: name and birth date; else all it says, if it says enough to be one person. */
function likenessOf(facts: Facts): string | null {
  if (isWholeDay(facts.birthDate)) return `birth ${facts.name} ${facts.birthDate}`
  return telling.some(field => facts[field] !== undefined) ? wholeKey(facts) : null
}

const keyOf = ({ facts, key }: RowReading): string | null =>
  key === undefined ? likenessOf(facts) : `number ${key}`

const isSound = (reading: RowReading): boolean =>
  reading.problems.every(({ severity }) => severity === 'warn')

/**
 * Refuses each row that says again what an earlier sound row of the file says of the same person: the same number (15 or 18 digits);
 * without a number, the same name and birth date, or wholly the same facts. Give it the rows in order.
 */
export function refusingRepeats(columns: readonly Column[]): (reading: RowReading) => RowReading {
  const firsts = new Map<string, number>()
  const letter = (field: 'name' | 'idNumber'): string =>
    columns.find(column => column.field === field)?.letter ?? ''
  return reading => {
    const key = isSound(reading) ? keyOf(reading) : null
    if (key === null) return reading
    const first = firsts.get(key)
    if (first === undefined) {
      firsts.set(key, reading.row)
      return reading
    }
    const field = reading.identity === undefined ? 'name' : 'idNumber'
    const problem: CellProblem = {
      row: reading.row,
      column: letter(field),
      field,
      code: 'duplicate-in-file',
      severity: severities['duplicate-in-file'],
      detail: { first: String(first) },
    }
    return { ...reading, problems: [...reading.problems, problem] }
  }
}
