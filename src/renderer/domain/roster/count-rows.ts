import type { PlanCounts, RowState } from './plan'

/** How many rows a plan has, and how many of them in each state. */
export function countRows(rows: readonly { readonly state: RowState }[]): PlanCounts {
  const counts = { rows: rows.length, create: 0, update: 0, unchanged: 0, doubtful: 0, rejected: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}
