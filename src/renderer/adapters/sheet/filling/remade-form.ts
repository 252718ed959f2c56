import {
  columnLetter,
  type Cell,
  type Merge,
  type NamedBytes,
  type Sheet,
  type Workbook,
} from '../../../domain/sheet/workbook'
import { cellText } from '../../../domain/text/cell-text'
import { sheetNames } from '../writing/sheet-names'
import { escapeCell, escapeXml } from '../writing/xml-escape'
import { ZipFile } from '../writing/zip-file'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Cell styles by place: words without a frame, then framed cells, kept as text so that long numbers stay whole. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`

const TITLE = 1
const FRAMED = 2
const ODD_ROWS = 2

const widthOf = ({ rows }: Sheet): number => Math.max(1, ...rows.map(({ cells }) => cells.length))

/** A row with a single text, or one merged across most of the sheet, is a title or a footer: it gets no frame. */
function isLoose(cells: readonly Cell[], row: number, merges: readonly Merge[], width: number): boolean {
  const texts = cells.filter(cell => cellText(cell) !== '').length
  return (
    texts < ODD_ROWS || merges.some(({ top, left, right }) => top === row && (right - left + 1) * 2 > width)
  )
}

function cellXml(cell: Cell, place: string, style: number): string {
  const text = cellText(cell)
  if (text === '') return `<c r="${place}" s="${style}"/>`
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`
}

function sheetXml(sheet: Sheet): string {
  const width = widthOf(sheet)
  const rows = sheet.rows.map(({ row, cells }) => {
    const style = isLoose(cells, row, sheet.merges, width) ? TITLE : FRAMED
    const written = Array.from({ length: width }, (_, at) =>
      cellXml(cells[at] ?? null, `${columnLetter(at)}${row}`, style),
    )
    return `<row r="${row}">${written.join('')}</row>`
  })
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnLetter(left)}${top}:${columnLetter(right)}${bottom}"/>`,
  )
  const merged =
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`
  return `${head}<worksheet xmlns="${main}"><sheetFormatPr defaultRowHeight="18"/><cols><col min="1" max="${width}" width="14" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData>${merged}<pageSetup paperSize="9" orientation="landscape"/></worksheet>`
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A form that came as an old file (.xls, .csv, a web page) as an .xlsx that can be filled: its words, merged blocks and sheets, with plain
 * frames. Fonts, colours and widths are not carried over.
 */
export function remadeForm({ fileName, sheets }: Workbook): NamedBytes {
  const names = sheetNames(sheets.map(({ name }) => name))
  const zip = new ZipFile()
  const overrides = sheets.map(
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${workbookType}.worksheet+xml"/>`,
  )
  zip.add('[Content_Types].xml', [
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${workbookType}.styles+xml"/>${overrides.join('')}</Types>`,
  ])
  zip.add('_rels/.rels', [
    `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${related}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ])
  const listed = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  zip.add('xl/workbook.xml', [
    `${head}<workbook xmlns="${main}" xmlns:r="${related}"><sheets>${listed.join('')}</sheets></workbook>`,
  ])
  const relations = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${related}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  zip.add('xl/_rels/workbook.xml.rels', [
    `${head}<Relationships xmlns="${packages}/relationships">${relations.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${related}/styles" Target="styles.xml"/></Relationships>`,
  ])
  zip.add('xl/styles.xml', [styles])
  sheets.forEach((sheet, at) => {
    zip.add(`xl/worksheets/sheet${at + 1}.xml`, [sheetXml(sheet)])
  })
  return { name: `${fileName.replace(/\.[^.]+$/, '')}.xlsx`, bytes: zip.finish() }
}
