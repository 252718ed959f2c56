import type { AnyRow } from '../../domain/roster/plan'
import { decisionOf, type Choices } from '../../domain/roster/row-decision'

/** What becomes of a row as the review shows it; `doubtful` is left out until the clerk decides. */
export type RowResult = 'created' | 'updated' | 'unchanged' | 'doubtful' | 'skipped' | 'rejected'

/** The results in the order the summary lists them, and what a clerk calls them. */
export const rowResults: readonly { result: RowResult; label: string; color: string }[] = [
  { result: 'created', label: '新增', color: 'success' },
  { result: 'updated', label: '更新', color: 'blue' },
  { result: 'unchanged', label: '相同', color: 'default' },
  { result: 'doubtful', label: '待定', color: 'warning' },
  { result: 'skipped', label: '跳过', color: 'default' },
  { result: 'rejected', label: '有误', color: 'red' },
]

/** What becomes of the row by the clerk's decisions so far. */
export function resultOf(row: AnyRow, choices: Choices): RowResult {
  const { as } = decisionOf(row, choices)
  const undecided = row.state === 'doubtful' && !choices.rows.has(row.row)
  return as === 'skipped' && undecided ? 'doubtful' : as
}

const factsOf = (result: RowResult) => rowResults.find(one => one.result === result)

export const resultColor = (result: RowResult): string => factsOf(result)?.color ?? 'default'
export const resultLabel = (result: RowResult): string => factsOf(result)?.label ?? ''
