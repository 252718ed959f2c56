import type { AnyPlan, AnyRow, CellProblem, Severity } from '../../domain/roster/plan'
import type { Choices } from '../../domain/roster/row-decision'
import { resultOf, type RowResult } from './row-words'

/** A planned row as a line of the grid. */
export type ReviewRow = { readonly key: string; readonly planned: AnyRow }

/**
 * Which rows the grid shows: those of one result; those a cell of which has a problem; those whose damaged number can be repaired from
 * the record, or only left out; those with facts checked by hand; or all.
 */
export type Shown = RowResult | 'problems' | 'repairable' | 'numberless' | 'kept' | 'all'

const rowKey = (row: number): string => String(row)

type Test = (row: AnyRow) => boolean

const tests: readonly (readonly [Shown, Test])[] = [
  ['all', () => true],
  ['problems', row => row.problems.length > 0],
  ['repairable', row => row.damage?.repair !== undefined],
  ['numberless', row => row.damage !== undefined && row.damage.repair === undefined],
  ['kept', row => row.kept !== undefined],
]
const testOf: ReadonlyMap<Shown, Test> = new Map(tests)

const isShown = (row: AnyRow, shown: Shown, choices: Choices): boolean =>
  testOf.get(shown)?.(row) ?? resultOf(row, choices) === shown

export const reviewRows = (
  plan: Pick<AnyPlan, 'rows'>,
  shown: Shown,
  choices: Choices,
): readonly ReviewRow[] =>
  plan.rows
    .filter(row => isShown(row, shown, choices))
    .map(planned => ({ key: rowKey(planned.row), planned }))

/** How many rows each filter would show. */
export function countShown({ rows }: Pick<AnyPlan, 'rows'>, choices: Choices): ReadonlyMap<Shown, number> {
  const counts = new Map<Shown, number>()
  const add = (shown: Shown): void => {
    counts.set(shown, (counts.get(shown) ?? 0) + 1)
  }
  for (const row of rows) {
    add(resultOf(row, choices))
    for (const [shown, test] of tests) if (test(row)) add(shown)
  }
  return counts
}

const gravity: Readonly<Record<Severity, number>> = { reject: 0, doubt: 1, warn: 2 }

/** What is wrong with a row, the gravest first. */
export const problemsOf = ({ problems }: AnyRow): readonly CellProblem<string>[] =>
  problems.length < 2 ? problems : problems.toSorted((a, b) => gravity[a.severity] - gravity[b.severity])

/** The first row after the active one that has a problem, starting again at the top; undefined when no row has any. */
export function nextProblem(rows: readonly ReviewRow[], active: string | undefined): ReviewRow | undefined {
  const at = rows.findIndex(row => row.key === active)
  const ahead = (row: ReviewRow): boolean => row.planned.problems.length > 0
  return rows.slice(at + 1).find(ahead) ?? rows.slice(0, at + 1).find(ahead)
}

/** What the grid opens with: what needs the clerk, else everything. */
export const firstShown = ({ counts }: AnyPlan): Shown => (counts.doubtful > 0 ? 'doubtful' : 'all')
