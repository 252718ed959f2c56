import { changesOf } from './fact-changes'
import type { Match } from './match-people'
import type { KnownPerson } from './people-index'
import type { CellProblem, Column, FieldChange, PlannedRow, RowState } from './plan'
import type { RowReading } from './read-row'
import { severities } from './severity'

const idsOf = (people: readonly KnownPerson[]): readonly string[] =>
  people.length === 0 ? nobodyElse : people.map(({ id }) => id)

const nobodyElse: readonly string[] = []
const noChanges: readonly FieldChange[] = []

function rowOf(
  { row, facts, identity, problems, source }: RowReading,
  state: RowState,
  candidates = nobodyElse,
  changes = noChanges,
): PlannedRow {
  const planned = { row, state, facts, changes, candidates, problems, source }
  return identity?.former === undefined ? planned : { ...planned, formerIdNumber: identity.former }
}

/** A row that is refused, and whom it is most likely about. */
export const rejectedRow = (reading: RowReading, likely: readonly KnownPerson[]): PlannedRow =>
  rowOf(reading, 'rejected', idsOf(likely))

/** A row the clerk must decide, and whom it may be about. */
export const doubtfulRow = (reading: RowReading, candidates: readonly KnownPerson[]): PlannedRow =>
  rowOf(reading, 'doubtful', idsOf(candidates))

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
  if (match === undefined) return rowOf(reading, 'create')
  if (match.kind === 'several') {
    const problem = severalMatches(reading, match.candidates.length, columns)
    return doubtfulRow({ ...reading, problems: [...reading.problems, problem] }, match.candidates)
  }
  const { person } = match
  const changes = changesOf(reading.facts, person.facts)
  const state = changes.length === 0 ? 'unchanged' : 'update'
  return { ...rowOf(reading, state, nobodyElse, changes), residentId: person.id }
}
