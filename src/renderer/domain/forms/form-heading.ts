import type { Sheet, SheetRow } from '../sheet/workbook'
import { columnLetter } from '../sheet/workbook'
import { cellText } from '../text/cell-text'
import { oneLine } from '../text/tidy-text'
import { normaliseHeading } from '../roster/normalise-heading'
import { findHeading, type Heading } from '../roster/find-heading'
import { matchColumns } from '../roster/match-columns'
import { residentBook } from '../roster/resident-book'
import { formFacts, PEOPLE } from './form-sources'

const SEARCHED = 40
const WIDEST = 300

const textsOf = (row: SheetRow): readonly string[] =>
  row.cells.slice(0, WIDEST).map(cell => oneLine(cellText(cell)))

/** The words of a row with those of blocks merged over it, so that a heading of two rows says both. */
export function wordsAt(sheet: Sheet, line: number): readonly string[] {
  const own = [...textsOf(sheet.rows.find(({ row }) => row === line) ?? { row: line, cells: [] })]
  for (const { top, bottom, left, right } of sheet.merges) {
    if (top > line || bottom < line || left >= WIDEST) continue
    const first = sheet.rows.find(({ row }) => row === top)?.cells[left]
    for (let column = left; column <= Math.min(right, WIDEST); column += 1) {
      own[column] = oneLine(cellText(first))
    }
  }
  return Array.from(own, text => (text as string | undefined) ?? '')
}

/** How many rows a heading that begins in a row has: as far as the blocks merged downwards from it reach. */
function depthAt({ merges }: Sheet, line: number): number {
  const bottoms = merges
    .filter(({ top, bottom }) => top === line && bottom > line)
    .map(({ bottom }) => bottom - line + 1)
  return Math.min(3, Math.max(1, ...bottoms))
}

/** The heading that begins in a row the clerk pointed out; null where nothing is written there. */
function headingAt(sheet: Sheet, line: number): Heading | null {
  const depth = depthAt(sheet, line)
  const levels = Array.from({ length: depth }, (_, at) => wordsAt(sheet, line + at))
  const width = Math.max(...levels.map(words => words.length))
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    parts: levels
      .map(words => words[index] ?? '')
      .filter((text, at, all) => text !== '' && text !== all[at - 1]),
  })).filter(({ parts }) => parts.length > 0)
  if (columns.length === 0) return null
  const { columns: matched } = matchColumns(columns, residentBook)
  return { headerRow: line, headerRows: depth, columns: matched, score: 0 }
}

/** The row most of whose words are facts of a source: the heading of a form that is about no persons. */
function headingFor(sheet: Sheet, of: string): Heading | null {
  const labels = new Set(formFacts(of).map(({ label }) => normaliseHeading(label)))
  const scored = sheet.rows.slice(0, SEARCHED).map(row => ({
    row: row.row,
    score: textsOf(row).filter(text => labels.has(normaliseHeading(text))).length,
  }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { row: 0, score: 1 })
  return best.row === 0 ? null : headingAt(sheet, best.row)
}

/**
 * The heading of a form: where the clerk pointed it out, or found by the rules of the import; of a form that is not about persons by what
 * it is about.
 */
export function formHeading(sheet: Sheet, of: string = PEOPLE, headerRow?: number): Heading | null {
  if (headerRow !== undefined) return headingAt(sheet, headerRow)
  return of === PEOPLE ? findHeading(sheet, residentBook) : headingFor(sheet, of)
}

/** The headings by the letters of their columns. */
export const headingsOf = ({ columns }: Heading): Record<string, string> =>
  Object.fromEntries(
    columns
      .filter(({ heading }) => heading !== '')
      .map(({ index, heading }) => [columnLetter(index), heading]),
  )
