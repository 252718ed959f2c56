import type { Steps } from '../progress'
import type { Merge, Sheet, SheetRow } from '../sheet/workbook'
import { cellText } from '../text/cell-text'
import { oneLine } from '../text/tidy-text'
import type { FactField } from './facts'
import type { HeadingBook } from './heading-book'
import { matchColumns, type ColumnHeading, type ColumnMatch } from './match-columns'
import { normaliseHeading } from './normalise-heading'
import { atOnce } from '../paced'
import type { Column } from './plan'

/** Where the heading stands, 1-based, how many rows it has, and what its columns hold. */
export type Heading<F extends string = FactField> = {
  readonly headerRow: number
  readonly headerRows: number
  readonly columns: readonly Column<F>[]
  /** How many facts its columns tell; the best heading tells the most. */
  readonly score: number
}

/** Title rows, the filling unit's row and notes stand above a heading; nobody writes more of them than this. */
export const ROWS_SEARCHED = 40
const DEEPEST = 3
const WIDEST = 300

type Cells = readonly string[]

const cellsOf = (row: SheetRow): Cells => row.cells.slice(0, WIDEST).map(cell => oneLine(cellText(cell)))

/** A row's cells with each merged block's words in all of its columns, as far as the block reaches into this row. */
function spreadMerges(
  row: SheetRow,
  cells: Cells,
  merges: readonly Merge[],
  rows: readonly SheetRow[],
): Cells {
  const here = merges.filter(({ top, bottom, left }) => top <= row.row && row.row <= bottom && left < WIDEST)
  if (here.length === 0) return cells
  const spread = [...cells]
  for (const { top, left, right } of here) {
    const first = rows.find(candidate => candidate.row === top)?.cells[left]
    const text = oneLine(cellText(first))
    for (let column = left; column <= Math.min(right, WIDEST); column += 1) spread[column] = text
  }
  return Array.from(spread, text => (text as string | undefined) ?? '')
}

/** Words over several columns whose merge was lost (in a .csv): they reach as far as the row below goes on and nothing else is said. */
function reachRight(upper: Cells, lower: Cells): Cells {
  let carried = ''
  return lower.map((child, column) => {
    const own = upper[column] ?? ''
    if (own !== '') carried = child === '' || child === own ? '' : own
    else if (child === '') carried = ''
    return own === '' ? carried : own
  })
}

const filled = (cells: Cells): string[] => cells.filter(text => text !== '')

/** A title says one thing; a row of groups says several, at least one of them a heading's or a group's words. */
function canStandAbove(cells: Cells, book: HeadingBook<string>): boolean {
  const said = new Set(filled(cells))
  const headings = [...said].filter(text => book.isGroup(normaliseHeading(text)))
  return said.size > 1 && headings.length * 2 > said.size
}

/** The parts of each column's heading: what repeats (a block merged downwards) is said once. */
function joinRows(levels: readonly Cells[]): ColumnHeading[] {
  const width = Math.max(...levels.map(cells => cells.length))
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    parts: levels
      .map(cells => cells[index] ?? '')
      .filter((text, level, all) => text !== '' && text !== all[level - 1]),
  }))
  return columns.filter(({ parts }) => parts.length > 0)
}

/** Most of a heading row's cells are headings; in a row of people one or two may look like one. */
function mostlyHeadings(cells: Cells, book: HeadingBook<string>): boolean {
  const said = filled(cells)
  const match = matchColumns(
    cells.map((text, index) => ({ index, parts: [text] })).filter(({ parts }) => parts[0] !== ''),
    book,
  )
  return match.recognised * 2 >= said.length
}

/** Clerks add columns of their own: three known ones with the name among them will do; 户主 alone may be a word in a row of people. */
const isPlausible = ({ columns, recognised, standIn }: ColumnMatch<string>): boolean =>
  recognised * 2 >= columns.length || (!standIn && recognised >= 3)

/** The levels of a heading of several rows with what stands over several columns in each of them; null where they are none. */
function stacked(levels: readonly Cells[], book: HeadingBook<string>): readonly Cells[] | null {
  const lowest = levels.at(-1) ?? []
  const stands = levels.slice(0, -1).every(cells => canStandAbove(cells, book))
  if (levels.length > 1 && !(stands && mostlyHeadings(lowest, book))) return null
  return levels.map((cells, level) => {
    const below = levels[level + 1]
    return below === undefined ? cells : [...reachRight(cells, below), ...cells.slice(below.length)]
  })
}

/** A single name in a row is no heading unless all of the row are: words such as 户主 occur in rows of people too. */
const isTelling = ({ columns, recognised, standIn }: ColumnMatch<string>, score: number): boolean =>
  columns.length === 1 || score > 1 || columns.length > 2 || (!standIn && recognised === columns.length)

function headingAt<F extends string>(
  rows: readonly SheetRow[],
  levels: readonly Cells[],
  at: number,
  depth: number,
  book: HeadingBook<F>,
): Heading<F> | null {
  const [first, last] = [rows[at], rows[at + depth - 1]]
  const spread = stacked(levels.slice(at, at + depth), book)
  if (first === undefined || last === undefined || spread === null) return null
  const match = matchColumns(joinRows(spread), book)
  const { columns } = match
  const isNamed = columns.some(({ field }) => field !== null && book.naming.includes(field))
  if (!isNamed || !isPlausible(match)) return null
  const score = columns.filter(({ field }) => field !== null).length
  if (!isTelling(match, score)) return null
  return { headerRow: first.row, headerRows: last.row - first.row + 1, columns, score }
}

/**
 * Find the heading among title rows, the filling unit's row and notes: the row, or the two or three rows, whose cells tell the most
 * facts; of equals the first. Null where no row has a column that names what rows are about. Yields after each row, so that a page can breathe.
 */
export function* headingSteps<F extends string>(
  sheet: Sheet,
  book: HeadingBook<F>,
): Steps<Heading<F> | null> {
  const rows = sheet.rows.slice(0, ROWS_SEARCHED)
  const last = rows.at(-1)?.row ?? 0
  const merges = sheet.merges.filter(({ top }) => top <= last)
  const levels = rows.map(row => spreadMerges(row, cellsOf(row), merges, rows))
  let best: Heading<F> | null = null
  for (const at of rows.keys()) {
    for (let depth = 1; depth <= DEEPEST; depth += 1) {
      const heading = headingAt(rows, levels, at, depth, book)
      if (heading === null) continue
      if (best === null || heading.score > best.score) best = heading
    }
    yield { step: '查找表头', done: at, total: rows.length }
  }
  return best
}

/** The same without pauses. */
export const findHeading = <F extends string>(sheet: Sheet, book: HeadingBook<F>): Heading<F> | null =>
  atOnce(headingSteps(sheet, book))
