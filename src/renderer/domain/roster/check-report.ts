import { cellWords } from '../words/problem-words'
import type { FactField } from './facts'
import type { CellCode, PlanCounts, RosterPlan, Severity } from './plan'

/** The answer of `wenyuan check --json`. Other programs read it: names and shape are kept. */
export type CheckReport = {
  readonly file: string
  readonly sheet: string
  readonly headerRow: number
  readonly headerRows: number
  readonly columns: readonly {
    readonly column: string
    readonly heading: string
    readonly field: FactField | null
  }[]
  readonly counts: PlanCounts
  readonly problems: readonly {
    readonly row: number
    readonly column: string
    readonly field: FactField
    readonly code: CellCode
    readonly severity: Severity
    readonly message: string
  }[]
}

/** What an import would do, and every problem by cell, in the order of the sheet's rows. */
export const checkReport = (plan: RosterPlan): CheckReport => ({
  file: plan.fileName,
  sheet: plan.sheetName,
  headerRow: plan.headerRow,
  headerRows: plan.headerRows,
  columns: plan.columns.map(({ letter, heading, field }) => ({ column: letter, heading, field })),
  counts: plan.counts,
  problems: plan.rows.flatMap(({ problems }) =>
    problems.map(problem => ({
      row: problem.row,
      column: problem.column,
      field: problem.field,
      code: problem.code,
      severity: problem.severity,
      message: cellWords(problem),
    })),
  ),
})
