import { chooseSheet, type ChosenSheet } from '../../src/renderer/domain/roster/choose-sheet'
import { nobody, type KnownPeople } from '../../src/renderer/domain/roster/known-people'
import type { PlannedRow, RosterPlan } from '../../src/renderer/domain/roster/plan'
import { planRosterNow } from '../../src/renderer/domain/roster/plan-roster'
import { residentBook } from '../../src/renderer/domain/roster/resident-book'
import type { Cell, Merge, Sheet, Workbook } from '../../src/renderer/domain/sheet/workbook'

/** The day on which tests take place. */
export const TODAY = '2026-11-22'

const holdsSomething = (cells: readonly Cell[]): boolean => cells.some(cell => cell !== null && cell !== '')

/** A sheet whose nth row is row n; empty rows are left out, as readers do. */
export const aSheet = (rows: readonly (readonly Cell[])[], other: Partial<Sheet> = {}): Sheet => ({
  name: 'Sheet1',
  hidden: false,
  merges: [],
  rows: rows.map((cells, index) => ({ row: index + 1, cells })).filter(({ cells }) => holdsSomething(cells)),
  ...other,
})

/** A merged block from one corner to the other, as a clerk names them: `A1:C2`. Columns A to Z. */
export function merged(range: string): Merge {
  const parts = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range)
  if (parts === null) throw new Error(`Not a range: ${range}`)
  const column = (letter = ''): number => letter.charCodeAt(0) - 65
  return {
    left: column(parts[1]),
    top: Number(parts[2]),
    right: column(parts[3]),
    bottom: Number(parts[4]),
  }
}

export const aWorkbook = (...sheets: readonly Sheet[]): Workbook => ({
  fileName: '名册.xlsx',
  format: 'xlsx',
  sheets,
})

/** The sheet as the roster of a workbook; a sheet without a heading is a mistake of the test. */
export function chosen(sheet: Sheet): ChosenSheet {
  const choice = chooseSheet(aWorkbook(sheet), residentBook)
  if (!choice.ok) throw new Error(choice.problem.code)
  return choice.value
}

/** The plan of a sheet against those on record. */
export const planOf = (sheet: Sheet, known: KnownPeople = nobody): RosterPlan =>
  planRosterNow({ fileName: '名册.xlsx', chosen: chosen(sheet), known, today: TODAY })

/** The only row of a sheet with these cells under these headings: its state and its problems. */
export function oneRow(cells: Readonly<Record<string, Cell>>, known: KnownPeople = nobody): PlannedRow {
  const plan = planOf(aSheet([Object.keys(cells), Object.values(cells)]), known)
  const [row] = plan.rows
  if (row === undefined || plan.rows.length !== 1) throw new Error('Not one row')
  return row
}
