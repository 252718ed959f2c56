import type { Resident } from '../../records/resident'
import { columnIndex, columnLetter, type Sheet } from '../../sheet/workbook'
import type { FilledValue } from '../filling'
import type { CrossTable } from '../form-mapping'
import { wordsAt } from '../form-heading'
import { countedBy, type Counted, type CountingBy } from './counted-by'

/** A row or column of the table: its place, what is written there, and who is counted; undefined: nobody knows. */
type Side = { readonly place: string; readonly label: string; readonly counts: Counted | undefined }

const total = /^(合计|总计|小计|总数|总人数|人数|共计|计)(人数|[(（]人[)）])?$/u

const bareWords = (label: string): string => label.normalize('NFKC').replace(/\s/gu, '')

/** Whether a row or column is the sum of the others. */
export const isTotal = (label: string): boolean => total.test(bareWords(label))

function sideOf(place: string, label: string, by: string, about: CountingBy): Side {
  const said = bareWords(label)
  if (isTotal(label)) return { place, label, counts: () => true }
  const way = countedBy.find(({ key }) => key === by)
  return { place, label, counts: said === '' && by !== 'everybody' ? undefined : way?.fits(label, about) }
}

/**
 * The words over the columns. Where they stand in merged blocks, a column without one has none; where nothing is merged, a word is meant
 * for the columns on its right as well.
 */
function wordsOver(sheet: Sheet, line: number, left: number, right: number): readonly string[] {
  const words = wordsAt(sheet, line)
  const isMerged = sheet.merges.some(
    merge => merge.top <= line && merge.bottom >= line && merge.left <= right && merge.right > merge.left,
  )
  const own = Array.from({ length: Math.max(0, right - left + 1) }, (_, at) => words[left + at] ?? '')
  return isMerged ? own : own.map((word, at) => word || (own.slice(0, at).findLast(one => one !== '') ?? ''))
}

type Place = { readonly place: string; readonly label: string }

/** The rows and columns of a table and the words they are called by. */
function placesOf(
  sheet: Sheet,
  { rows, columns, labelColumn, labelRow, over }: CrossTable,
): { readonly down: readonly Place[]; readonly across: readonly (Place & { readonly above: string })[] } {
  const count = Math.max(0, rows.to - rows.from + 1)
  const [left, right] = [columnIndex(columns.from), columnIndex(columns.to)]
  const headings = wordsAt(sheet, labelRow)
  const above = over === undefined ? [] : wordsOver(sheet, over.labelRow, left, right)
  return {
    down: Array.from({ length: count }, (_, at) => {
      const line = rows.from + at
      return { place: String(line), label: wordsAt(sheet, line)[columnIndex(labelColumn)] ?? '' }
    }),
    across: Array.from({ length: Math.max(0, right - left + 1) }, (_, at) => ({
      place: columnLetter(left + at),
      label: headings[left + at] ?? '',
      above: above[at] ?? '',
    })),
  }
}

/** What a column is called together with what stands over it; a block merged over both rows says it once. */
const bothWords = ({ label, above }: { readonly label: string; readonly above: string }): string =>
  above === label ? label : `${above} ${label}`.trim()

/** Who is counted in a column: who fits its own words and those over it. */
function columnSide(
  { place, label, above }: Place & { readonly above: string },
  { across, over }: CrossTable,
  about: CountingBy,
): Side {
  const own = sideOf(place, label, across, about)
  if (over === undefined || above === '') return own
  if (label === '') return sideOf(place, above, over.by, about)
  if (above === label) {
    const either = own.counts ?? sideOf(place, above, over.by, about).counts
    return { ...own, counts: either }
  }
  const { counts: upper } = sideOf(place, above, over.by, about)
  const { counts: lower } = own
  const counts = upper && lower ? (person: Resident): boolean => upper(person) && lower(person) : undefined
  return { place, label: `${above} ${label}`, counts }
}

/** The words of a table's rows and columns, by which it is known again. */
export function tableWords(sheet: Sheet, table: CrossTable): NonNullable<CrossTable['known']> {
  const { down, across } = placesOf(sheet, table)
  return { down: down.map(({ label }) => label), across: across.map(bothWords) }
}

/** Where a table is called otherwise than when it was pointed out; undefined where it is the same, or nothing was kept to tell by. */
export function tableDiffers(
  sheet: Sheet,
  table: CrossTable,
): { readonly cell: string; readonly expected: string; readonly found: string } | undefined {
  const { known, labelColumn, labelRow } = table
  if (known === undefined) return undefined
  const now = placesOf(sheet, table)
  const told = [
    ...now.across.map((one, at) => ({
      ...{ cell: `${one.place}${labelRow}`, expected: known.across[at] ?? '', found: bothWords(one) },
    })),
    ...now.down.map(({ place, label }, at) => ({
      ...{ cell: `${labelColumn}${place}`, expected: known.down[at] ?? '', found: label },
    })),
  ]
  return told.find(({ expected, found }) => expected !== found)
}

/** A row or column whose words stand for nobody we know, and the cells that stay as they are for it, `B6:D6`. */
export type UnknownSide = { readonly label: string; readonly cells: string }

/** The counts of a form by the cell they stand in, and the rows and columns that cannot be counted. */
export type CrossCounts = {
  readonly cells: ReadonlyMap<string, FilledValue>
  readonly unknown: readonly UnknownSide[]
}

const span = (first: string, last: string): string => (first === last ? first : `${first}:${last}`)

const unknownAmong = (sides: readonly Side[], cellsOf: (place: string) => string): readonly UnknownSide[] =>
  sides
    .filter(({ counts, label }) => counts === undefined && label !== '')
    .map(({ label, place }) => ({ label, cells: cellsOf(place) }))

/** The cells a table counts into, `B4:F9`. */
export const tableCells = ({ rows, columns }: Pick<CrossTable, 'rows' | 'columns'>): string =>
  span(`${columns.from}${rows.from}`, `${columns.to}${rows.to}`)

/** Counts people down and across into the cells of a form. */
export function crossCounts(
  sheet: Sheet,
  table: CrossTable,
  people: readonly Resident[],
  about: CountingBy,
): CrossCounts {
  const places = placesOf(sheet, table)
  const down = places.down.map(({ place, label }) => sideOf(place, label, table.down, about))
  const across = places.across.map(one => columnSide(one, table, about))
  const cells = new Map<string, FilledValue>()
  for (const row of down) {
    if (row.counts === undefined) continue
    const here = people.filter(row.counts)
    for (const column of across) {
      if (column.counts === undefined) continue
      cells.set(`${column.place}${row.place}`, { number: here.filter(column.counts).length })
    }
  }
  const { rows, columns } = table
  return {
    cells,
    unknown: [
      ...unknownAmong(down, row => tableCells({ rows: { from: Number(row), to: Number(row) }, columns })),
      ...unknownAmong(across, column => tableCells({ rows, columns: { from: column, to: column } })),
    ],
  }
}
