import type { Resident } from '../../records/resident'
import { columnIndex, columnLetter, type Sheet } from '../../sheet/workbook'
import type { FilledValue } from '../filling'
import type { CrossTable } from '../form-mapping'
import { wordsAt } from '../form-heading'
import { countedBy, type Counted, type CountingBy } from './counted-by'

/** A row or column of the table: its place, what is written there, and who is counted; undefined: nobody knows. */
type Side = { readonly place: string; readonly label: string; readonly counts: Counted | undefined }

const total = /^(合计|总计|小计|总数|总人数|人数|共计|计)(人数|[(（]人[)）])?$/u

function sideOf(place: string, label: string, by: string, about: CountingBy): Side {
  const said = label.normalize('NFKC').replace(/\s/gu, '')
  if (total.test(said)) return { place, label, counts: () => true }
  const way = countedBy.find(({ key }) => key === by)
  return { place, label, counts: said === '' && by !== 'everybody' ? undefined : way?.fits(label, about) }
}

function sidesOf(sheet: Sheet, table: CrossTable, about: CountingBy): { down: Side[]; across: Side[] } {
  const { rows, columns, labelColumn, labelRow, down, across } = table
  const count = Math.max(0, rows.to - rows.from + 1)
  const lines = Array.from({ length: count }, (_, at) => rows.from + at)
  const [left, right] = [columnIndex(columns.from), columnIndex(columns.to)]
  const places = Array.from({ length: Math.max(0, right - left + 1) }, (_, at) => left + at)
  const headings = wordsAt(sheet, labelRow)
  return {
    down: lines.map(line =>
      sideOf(String(line), wordsAt(sheet, line)[columnIndex(labelColumn)] ?? '', down, about),
    ),
    across: places.map(at => sideOf(columnLetter(at), headings[at] ?? '', across, about)),
  }
}

/** The counts of a form by the cell they stand in, and the rows and columns whose words stand for nobody we know. */
export type CrossCounts = {
  readonly cells: ReadonlyMap<string, FilledValue>
  readonly unknown: readonly string[]
}

/** Counts people down and across into the cells of a form. */
export function crossCounts(
  sheet: Sheet,
  table: CrossTable,
  people: readonly Resident[],
  about: CountingBy,
): CrossCounts {
  const { down, across } = sidesOf(sheet, table, about)
  const cells = new Map<string, FilledValue>()
  for (const row of down) {
    if (row.counts === undefined) continue
    const here = people.filter(row.counts)
    for (const column of across) {
      if (column.counts === undefined) continue
      cells.set(`${column.place}${row.place}`, { number: here.filter(column.counts).length })
    }
  }
  const unknown = [...down, ...across].filter(({ counts, label }) => counts === undefined && label !== '')
  return { cells, unknown: unknown.map(({ label }) => label) }
}
