import type { TakeEarly } from '../ports'
import type { SheetRow } from '../sheet/workbook'
import { dataRowReader } from './data-rows'
import { findHeading, ROWS_SEARCHED } from './find-heading'
import type { Column } from './plan'
import { residentBook } from './resident-book'
import { rosterReader, type ReadingBy } from './roster-reader'

/** What rows are read by whose file is still on its way. */
type ReadingAhead = Omit<ReadingBy, 'columns'> & {
  /** What the columns of a heading hold, as far as it is remembered. */
  readonly columnsOf: (columns: readonly Column[]) => readonly Column[]
}

/** Reads the rows of a sheet as they come, given those down to its heading; null where there is none among them. */
function sheetReader(top: readonly SheetRow[], ahead: ReadingAhead): ((row: SheetRow) => void) | null {
  const sheet = { name: '', hidden: false, rows: top, merges: [] }
  const heading = findHeading(sheet, residentBook)
  if (heading === null) return null
  const columns = ahead.columnsOf(heading.columns)
  const chosen = { sheet, heading: { ...heading, columns } }
  const { memory, today, aliases } = ahead
  const dataRow = dataRowReader(sheet, chosen.heading, residentBook, memory.rowsOfPeople)
  const read = rosterReader({ ...ahead, columns })
  const keep = memory.ahead.begin({ chosen, today, aliases })
  return row => {
    const about = dataRow(row)
    keep(row, about === null ? null : read(about))
  }
}

/**
 * Reads rows of people while the rest of their file is still on its way, those of the first sheet with a heading: a plan made with the same
 * memory finds them read. Where the sheet turns out to be another, or to have other columns, they were read in vain.
 */
export function readAhead(ahead: ReadingAhead): TakeEarly {
  const tops = new Map<number, readonly SheetRow[]>()
  let chosen: { readonly sheet: number; readonly read: (row: SheetRow) => void } | null = null
  /** Looking for the heading is work enough for once: the rows down to it are read with the next. */
  let waiting: readonly SheetRow[] = []
  function begin(sheet: number, rows: readonly SheetRow[]): void {
    const top = [...(tops.get(sheet) ?? []), ...rows]
    tops.set(sheet, top)
    if (top.length < ROWS_SEARCHED) return
    const read = sheetReader(top, ahead)
    if (read === null) return
    chosen = { sheet, read }
    waiting = top
    tops.clear()
  }
  return (sheet, rows) => {
    if (chosen === null) begin(sheet, rows)
    else if (chosen.sheet === sheet) {
      const { read } = chosen
      for (const row of waiting) read(row)
      for (const row of rows) read(row)
      waiting = []
    }
  }
}
