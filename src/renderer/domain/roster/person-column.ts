import type { Cell } from '../sheet/workbook'
import { cellText } from '../text/cell-text'
import { withoutSpaces } from '../text/tidy-text'
import { normaliseHeading } from './normalise-heading'
import type { CellCode, CellProblem, Column } from './plan'
import { severities } from './severity'

/** The heading of the hidden column by which a list of ours says what each row is about: the id of the record. */
export const PERSON_HEADING = '文源编号'

/** The column that says whom each row is about, in a list of ours that came back. */
export const personColumn = <F extends string>(columns: readonly Column<F>[]): Column<F> | undefined =>
  columns.find(({ heading }) => normaliseHeading(heading) === PERSON_HEADING)

/** Whom the row says it is about; undefined where it says nobody. */
export function personIn(cells: readonly Cell[], column: Column<string> | undefined): string | undefined {
  const text = column === undefined ? '' : withoutSpaces(cellText(cells[column.index]))
  return text === '' ? undefined : text
}

/** A problem of the cell that says whom the row is about. Its fact is the name: that is what the person is told apart by. */
export const personProblem = (
  row: number,
  columns: readonly Column[],
  code: CellCode,
  detail: Readonly<Record<string, string>>,
): CellProblem => ({
  row,
  column: personColumn(columns)?.letter ?? '',
  field: 'name',
  code,
  severity: severities[code],
  detail,
})
