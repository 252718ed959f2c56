import { columnLetter, type OutRow, type SheetHead } from '../../../domain/sheet/workbook'
import { cellRules } from './cell-rules'
import type { ChoiceFormula } from './choice-lists'
import { style, worksheetStart } from './fixed-parts'
import type { StringTable } from './string-table'
import { escapeXml } from './xml-escape'

const mostRows = 1_048_576

type Line = { readonly text: string; readonly look: number; readonly height: number }

/** The lines above the headings. The title is merged over all columns; the note runs on over the empty cells beside it. */
const linesAbove = ({ title, note }: SheetHead): readonly Line[] => [
  ...(title === undefined ? [] : [{ text: title, look: style.title, height: 30 }]),
  ...(note === undefined ? [] : [{ text: note, look: style.note, height: 20 }]),
]

/** The row the headings stand in: below the title and the note. Rows down to it are repeated in print. */
export const headingRow = (sheet: SheetHead): number => linesAbove(sheet).length + 1

/** The first row that is about somebody: below the headings and what explains them. Rows above it are kept in sight. */
const firstRow = (sheet: SheetHead): number => headingRow(sheet) + (sheet.explanations === undefined ? 1 : 2)

/** Whether a sheet can hold so many rows below its headings. */
export const hasRoom = (sheet: SheetHead, count: number): boolean => lastRow(sheet, count) <= mostRows

/** The part of one sheet, made while its rows come; texts are taken into `strings`. */
export class SheetPart {
  private readonly sheet: SheetHead
  private readonly strings: StringTable
  private written = 0

  constructor(sheet: SheetHead, strings: StringTable) {
    this.sheet = sheet
    this.strings = strings
  }

  start(): string {
    const { sheet, strings } = this
    return `${worksheetStart}${view(sheet)}${columns(sheet)}<sheetData>${headRows(sheet, strings)}`
  }

  rows(rows: readonly OutRow[]): string {
    const first = firstRow(this.sheet) + this.written
    this.written += rows.length
    return rows
      .map((cells, index) => dataRow(first + index, cells, this.sheet.columns, this.strings))
      .join('')
  }

  end(formulaOf: ChoiceFormula): string {
    const { sheet, written } = this
    const rules = cellRules(sheet, headingRow(sheet), firstRow(sheet), mostRows, formulaOf)
    return `${emptyRows(sheet, written)}</sheetData>${merged(sheet)}${rules}${page(sheet, written)}</worksheet>`
  }
}

function view(sheet: SheetHead): string {
  const row = firstRow(sheet) - 1
  return `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${row}" topLeftCell="A${row + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${row + 1}" sqref="A${row + 1}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/>`
}

/** Cells nobody has written yet are text cells too, so that a number typed there stays whole. */
const columns = ({ columns }: SheetHead): string =>
  `<cols>${columns
    .map(
      ({ width, hidden }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style.note}" customWidth="1"${hidden === true ? ' hidden="1"' : ''}/>`,
    )
    .join('')}</cols>`

function headRows(sheet: SheetHead, strings: StringTable): string {
  const row = headingRow(sheet)
  const headings = sheet.columns
    .map(({ heading }, column) => textCell(row, column, style.heading, strings.indexOf(heading)))
    .join('')
  const above = linesAbove(sheet).map(
    ({ text, look, height }, index) =>
      `<row r="${index + 1}" ht="${height}" customHeight="1">${textCell(index + 1, 0, look, strings.indexOf(text))}</row>`,
  )
  const explained = sheet.columns.map((_, column) =>
    textCell(row + 1, column, style.explanation, strings.indexOf(sheet.explanations?.[column] ?? '')),
  )
  const explanations =
    sheet.explanations === undefined ? '' : `<row r="${row + 1}">${explained.join('')}</row>`
  return `${above.join('')}<row r="${row}">${headings}</row>${explanations}`
}

/** The row of the last cell that is written. */
const lastRow = (sheet: SheetHead, count: number): number =>
  firstRow(sheet) - 1 + count + (sheet.emptyRows ?? 0)

/** Rows with nothing in them, ruled as the others are. */
function emptyRows(sheet: SheetHead, count: number): string {
  const from = firstRow(sheet) + count
  const cells = (row: number): string =>
    sheet.columns.map((_, column) => `<c r="${columnLetter(column)}${row}" s="${style.text}"/>`).join('')
  return Array.from(
    { length: sheet.emptyRows ?? 0 },
    (_, nth) => `<row r="${from + nth}">${cells(from + nth)}</row>`,
  ).join('')
}

function dataRow(
  row: number,
  cells: readonly (string | number | null)[],
  columns: SheetHead['columns'],
  strings: StringTable,
): string {
  const written = columns.map(({ upTo }, column) =>
    dataCell(row, column, cells[column] ?? null, upTo !== undefined, strings),
  )
  return `<row r="${row}">${written.join('')}</row>`
}

/** A number as a number, anything else as text in a text cell, so that later typing stays text too. */
function dataCell(
  row: number,
  column: number,
  cell: string | number | null,
  isFigure: boolean,
  strings: StringTable,
): string {
  const place = `${columnLetter(column)}${row}`
  if (cell === null || cell === '') return `<c r="${place}" s="${isFigure ? style.number : style.text}"/>`
  if (typeof cell === 'string') return textCell(row, column, style.text, strings.indexOf(cell))
  if (!Number.isFinite(cell)) throw new RangeError(`No number in ${place}`)
  return `<c r="${place}" s="${style.number}"><v>${cell}</v></c>`
}

const textCell = (row: number, column: number, look: number, text: number): string =>
  `<c r="${columnLetter(column)}${row}" s="${look}" t="s"><v>${text}</v></c>`

function merged({ title, columns }: SheetHead): string {
  if (title === undefined || columns.length < 2) return ''
  return `<mergeCells count="1"><mergeCell ref="A1:${columnLetter(columns.length - 1)}1"/></mergeCells>`
}

/** A line for the head or the foot of a page, where `&` begins a code unless doubled. */
const pageLine = (text: string): string => escapeXml(text.replaceAll('&', '&&'))

function headAndFoot({ pageHead, pageFoot }: SheetHead): string {
  const head = pageHead === undefined ? '' : `<oddHeader>&amp;C${pageLine(pageHead)}</oddHeader>`
  const care = pageFoot === undefined ? '' : `&amp;L${pageLine(pageFoot)}`
  const number = pageFoot === undefined ? '&amp;C' : '&amp;R'
  return `<headerFooter>${head}<oddFooter>${care}${number}第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`
}

/** A4, as many pages long as needed and one wide; page numbers below. Excel is told that digits as text are meant so. */
function page(sheet: SheetHead, count: number): string {
  const last = `${columnLetter(sheet.columns.length - 1)}${lastRow(sheet, count)}`
  const orientation = sheet.landscape ? 'landscape' : 'portrait'
  return `<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>${headAndFoot(sheet)}<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors>`
}
