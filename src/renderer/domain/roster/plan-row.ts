import { differenceOf } from './fact-changes'
import type { FactField } from './facts'
import type { Match } from './match-people'
import type { KnownPerson } from './people-index'
import type { CellProblem, Column, FieldChange, NumberDamage, PlannedRow, RowState } from './plan'
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

/** A row that is refused, whom it is most likely about, and how its number was damaged when that is all that refuses it. */
export function rejectedRow(
  reading: RowReading,
  likely: readonly KnownPerson[] = [],
  damage?: NumberDamage,
): PlannedRow {
  const row = rowOf(reading, 'rejected', idsOf(likely))
  return damage === undefined ? row : { ...row, damage }
}

/** A row the clerk must decide, and whom it may be about. */
export function doubtfulRow(
  reading: RowReading,
  candidates: readonly KnownPerson[],
  damage?: NumberDamage,
): PlannedRow {
  const row = rowOf(reading, 'doubtful', idsOf(candidates))
  return damage === undefined ? row : { ...row, damage }
}

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

/** A sound row: a new person, one on record who changes or not, or several who may be meant. `cleared`: the facts it takes away. */
export function matchedRow(
  reading: RowReading,
  match: Match | undefined,
  columns: readonly Column[],
  cleared: readonly FactField[] = [],
): PlannedRow {
  if (match === undefined) return rowOf(reading, 'create')
  if (match.kind === 'several') {
    const problem = severalMatches(reading, match.candidates.length, columns)
    return doubtfulRow({ ...reading, problems: [...reading.problems, problem] }, match.candidates)
  }
  const { person } = match
  const { changes, kept } = differenceOf(reading.facts, person.facts, person.checked, cleared)
  const state = changes.length === 0 ? 'unchanged' : 'update'
  const bare = { ...rowOf(reading, state, nobodyElse, changes), recordId: person.id }
  const row = cleared.length === 0 ? bare : { ...bare, cleared }
  return kept.length === 0 ? row : { ...row, kept }
}
