import type { PlannedRow, RosterPlan, RowState } from '../../domain/roster/plan'

/** A planned row as a line of the grid. */
export type ReviewRow = { readonly key: string; readonly planned: PlannedRow }

/** Which rows the grid shows: those of one state, those a cell of which has a problem, or all. */
export type Shown = RowState | 'problems' | 'all'

const rowKey = (row: number): string => String(row)

const isShown = (row: PlannedRow, shown: Shown): boolean =>
  shown === 'all' || (shown === 'problems' ? row.problems.length > 0 : row.state === shown)

export const reviewRows = (plan: RosterPlan, shown: Shown): readonly ReviewRow[] =>
  plan.rows.filter(row => isShown(row, shown)).map(planned => ({ key: rowKey(planned.row), planned }))

/** The first row after the active one that has a problem, starting again at the top; undefined when no row has any. */
export function nextProblem(rows: readonly ReviewRow[], active: string | undefined): ReviewRow | undefined {
  const at = rows.findIndex(row => row.key === active)
  const ahead = [...rows.slice(at + 1), ...rows.slice(0, at + 1)]
  return ahead.find(row => row.planned.problems.length > 0)
}

/** What the grid opens with: what needs the clerk, else everything. */
export const firstShown = ({ counts }: RosterPlan): Shown => (counts.doubtful > 0 ? 'doubtful' : 'all')
