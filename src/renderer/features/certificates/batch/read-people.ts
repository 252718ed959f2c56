import type { Ask, OfficePaper } from '../../../documents/define-office-paper'
import type { Answers } from '../../../domain/certifying/answers'
import { isOnRoster } from '../../../domain/people/states'
import type { Resident } from '../../../domain/records/resident'
import { fail, ok, type Result } from '../../../domain/result'
import { normaliseHeading } from '../../../domain/roster/normalise-heading'

/** Somebody a paper is to be made for: on the roster, or only named. */
export type BatchPerson = {
  readonly key: string
  readonly name: string
  readonly residentId?: string
  /** How many of this name are on the roster, where that leaves it open who is meant. */
  readonly namesakes?: number
  /** What the list says, by the facts of the paper. */
  readonly row: Answers
}

export type PeopleRead = {
  readonly people: readonly BatchPerson[]
  /** Headings of the list that the paper does not ask about. */
  readonly unused: readonly string[]
}

/** More are issued in several batches, so that each stays one thing that can be undone. */
const MOST_IN_BATCH = 1000

const idNumberHeadings = ['身份证号码', '证件号码', '身份证号', '身份证'].map(normaliseHeading)

/** The question a heading of a list answers. */
function askOf(heading: string, asks: readonly Ask[]): Ask | undefined {
  const plain = normaliseHeading(heading)
  return asks.find(
    ({ label, known }) =>
      normaliseHeading(label) === plain || (known === 'idNumber' && idNumberHeadings.includes(plain)),
  )
}

const nameAskOf = (asks: readonly Ask[]): Ask | undefined => asks.find(({ known }) => known === 'name')

type Columns = {
  readonly asks: readonly (Ask | undefined)[]
  readonly first: number
  readonly unused: string[]
}

/** What the columns are: by the headings in the first row, else the names alone in the first column. */
function columnsOf(rows: readonly (readonly string[])[], asks: readonly Ask[]): Columns {
  const headings = rows[0] ?? []
  const found = headings.map(heading => askOf(heading, asks))
  const name = nameAskOf(asks)
  if (!found.includes(name)) return { asks: [name], first: 0, unused: [] }
  const unused = headings.filter((heading, at) => heading !== '' && found[at] === undefined)
  return { asks: found, first: 1, unused }
}

const rowAnswers = (cells: readonly string[], columns: Columns['asks']): Answers =>
  Object.fromEntries(
    cells.flatMap((cell, at) => {
      const ask = columns[at]
      return ask === undefined || ask.kind === 'rows' || cell === '' ? [] : [[ask.fact, cell] as const]
    }),
  )

type Roster = ReadonlyMap<string, readonly Resident[]>

/** Those on the roster, by name. */
function byName(people: readonly Resident[]): Roster {
  const named = new Map<string, Resident[]>()
  for (const person of people.filter(isOnRoster)) {
    const known = named.get(person.name)
    if (known === undefined) named.set(person.name, [person])
    else known.push(person)
  }
  return named
}

/** Who on the roster is meant: by the number where the list has one, else by a name only one person has. */
function meant(name: string, idNumber: string | undefined, roster: Roster): Partial<BatchPerson> {
  const called = roster.get(name) ?? []
  const numbered = called.filter(person => person.idNumber === idNumber?.toUpperCase())
  const found = idNumber === undefined ? called : numbered
  const [only] = found
  if (only !== undefined && found.length === 1) return { residentId: only.id }
  return found.length > 1 ? { namesakes: found.length } : {}
}

const textOf = (answer: Answers[string] | undefined): string => (typeof answer === 'string' ? answer : '')

/** Cells of a list pasted from a spreadsheet, or names one under the other. */
export const pastedRows = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\r?\n/u)
    .filter(line => line.trim() !== '')
    .map(line => line.split('\t').map(cell => cell.trim()))

/**
 * The people of a list, one a row, matched with the roster. With a first row of headings the columns may stand in any order; without, the
 * first column holds the names. Refusals: `batch-nobody`, `batch-name-missing` (with the row), `batch-too-many`.
 */
export function readPeople(
  rows: readonly (readonly string[])[],
  { asks }: OfficePaper,
  residents: readonly Resident[],
): Result<PeopleRead> {
  const columns = columnsOf(rows, asks)
  const filled = rows.slice(columns.first)
  if (filled.length === 0) return fail('batch-nobody')
  if (filled.length > MOST_IN_BATCH) return fail('batch-too-many', { most: `${MOST_IN_BATCH}` })
  const name = nameAskOf(asks)?.fact ?? ''
  const idNumber = asks.find(({ known }) => known === 'idNumber')?.fact ?? ''
  const answers = filled.map(cells => rowAnswers(cells, columns.asks))
  const nameless = answers.findIndex(row => textOf(row[name]) === '')
  if (nameless >= 0) return fail('batch-name-missing', { row: `${nameless + columns.first + 1}` })
  const roster = byName(residents)
  const people = answers.map((row, at): BatchPerson => {
    const called = textOf(row[name])
    const number = textOf(row[idNumber])
    return {
      key: `${at + 1}`,
      name: called,
      row,
      ...meant(called, number === '' ? undefined : number, roster),
    }
  })
  return ok({ people, unused: columns.unused })
}

/** People picked from the roster, in the order they were picked. */
export const pickedPeople = (picked: readonly Resident[]): readonly BatchPerson[] =>
  picked.map(({ id, name }, at) => ({ key: `${at + 1}`, name, residentId: id, row: {} }))
