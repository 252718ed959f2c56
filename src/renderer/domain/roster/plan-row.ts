import { changesOf } from './fact-changes'
import type { Match } from './match-people'
import type { KnownPerson } from './people-index'
import type { CellProblem, Column, PlannedRow } from './plan'
import type { RowReading } from './read-row'
import { severities } from './severity'

const undecided = { changes: [], candidates: [] } as const

function partsOf({ row, facts, identity, problems, source }: RowReading) {
  const former = identity?.former
  return { row, facts, problems, source, ...(former !== undefined && { formerIdNumber: former }) }
}

const idsOf = (people: readonly KnownPerson[]): string[] => people.map(({ id }) => id)

/** A row that is refused, and whom it is most likely about. */
export const rejectedRow = (reading: RowReading, likely: readonly KnownPerson[]): PlannedRow => ({
  ...partsOf(reading),
  ...undecided,
  state: 'rejected',
  candidates: idsOf(likely),
})

/** A row the clerk must decide, and whom it may be about. */
export const doubtfulRow = (reading: RowReading, candidates: readonly KnownPerson[]): PlannedRow => ({
  ...partsOf(reading),
  ...undecided,
  state: 'doubtful',
  candidates: idsOf(candidates),
})

function severalMatches(reading: RowReading, count: number, columns: readonly Column[]): CellProblem {
  return {
    row: reading.row,
    column: columns.find(({ field }) => field === 'name')?.letter ?? '',
    field: 'name',
    code: 'several-matches',
    severity: severities['several-matches'],
    detail: { value: reading.facts.name, count: String(count) },
  }
}

/** A sound row: a new person, one on record who changes or not, or several who may be meant. */
export function matchedRow(
  reading: RowReading,
  match: Match | undefined,
  columns: readonly Column[],
): PlannedRow {
  if (match === undefined) return { ...partsOf(reading), ...undecided, state: 'create' }
  if (match.kind === 'several') {
    const problem = severalMatches(reading, match.candidates.length, columns)
    return doubtfulRow({ ...reading, problems: [...reading.problems, problem] }, match.candidates)
  }
  const { person } = match
  const changes = changesOf(reading.facts, person.facts)
  const state = changes.length === 0 ? 'unchanged' : 'update'
  return { ...partsOf(reading), ...undecided, state, changes, residentId: person.id }
}
