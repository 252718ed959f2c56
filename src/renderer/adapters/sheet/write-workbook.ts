import { Zip, ZipDeflate } from 'fflate'
import type { OutSheet } from '../../domain/sheet/workbook'
import { choiceFormulas, choiceSheet } from './writing/choice-lists'
import { contentTypes, packageRelations, styles, workbook, workbookRelations } from './writing/fixed-parts'
import { headingRow, sheetPart } from './writing/sheet-part'
import { sheetNames } from './writing/sheet-names'
import { StringTable } from './writing/string-table'

/** Makes an .xlsx, see `Sheets.write`. The parts are deflated as they are written, so that no sheet is held as XML. */
export function writeWorkbook(wanted: readonly OutSheet[]): Promise<Uint8Array> {
  if (wanted.length === 0) throw new RangeError('A workbook has at least one sheet')
  const lists = choiceSheet(wanted)
  const sheets = lists === null ? wanted : [...wanted, lists]
  const names = sheetNames(sheets.map(({ name }) => name))
  const titles = sheets.map((sheet, index) => ({
    name: names[index] ?? '',
    repeatedRows: headingRow(sheet),
    hidden: sheet === lists,
  }))
  const formulaOf = choiceFormulas(wanted, names.at(-1) ?? '')
  const strings = new StringTable()
  const zip = new ZipFile()
  zip.add('[Content_Types].xml', [contentTypes(titles)])
  zip.add('_rels/.rels', [packageRelations])
  zip.add('xl/workbook.xml', [workbook(titles)])
  zip.add('xl/_rels/workbook.xml.rels', [workbookRelations(titles)])
  zip.add('xl/styles.xml', [styles])
  sheets.forEach((sheet, index) => {
    zip.add(`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet, strings, formulaOf))
  })
  zip.add('xl/sharedStrings.xml', strings.part())
  return Promise.resolve(zip.finish())
}

/** Zips keep local time without zone; a fixed one makes the same list the same file. */
const fileTime = new Date(2000, 0, 1)

class ZipFile {
  private readonly chunks: Uint8Array[] = []
  private readonly encoder = new TextEncoder()
  private readonly zip = new Zip((fault, chunk) => {
    if (fault) throw fault
    this.chunks.push(chunk)
  })

  add(name: string, pieces: Iterable<string>): void {
    const part = new ZipDeflate(name, { level: 6 })
    part.mtime = fileTime
    this.zip.add(part)
    for (const piece of pieces) part.push(this.encoder.encode(piece))
    part.push(new Uint8Array(0), true)
  }

  finish(): Uint8Array {
    this.zip.end()
    const bytes = new Uint8Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, 0))
    let at = 0
    for (const chunk of this.chunks) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    return bytes
  }
}
