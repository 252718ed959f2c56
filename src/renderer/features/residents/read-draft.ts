import { factFields, type FactField } from '../../domain/roster/facts'
import type { CellProblem, Column } from '../../domain/roster/plan'
import { rowReader, type RowReading } from '../../domain/roster/read-row'
import { columnLetter } from '../../domain/sheet/workbook'

/** What a clerk has typed, by fact. */
export type Draft = Readonly<Partial<Record<FactField, string>>>

const columns: readonly Column[] = factFields.map((field, index) => ({
  index,
  letter: columnLetter(index),
  heading: field,
  field,
}))

/** What was typed, read by the very rules a roster is read by. */
export const readDraft = (draft: Draft, today: string): RowReading =>
  rowReader(columns, today)({ row: 1, cells: factFields.map(field => draft[field] ?? null) })

/** Problems that stand in the way of saving. */
export const standsInTheWay = ({ severity }: CellProblem): boolean => severity === 'reject'
