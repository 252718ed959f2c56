import type { OutSheet } from '../../domain/sheet/workbook'
import { choiceFormulas, choiceSheet } from './writing/choice-lists'
import { contentTypes, packageRelations, styles, workbook, workbookRelations } from './writing/fixed-parts'
import { headingRow, sheetPart } from './writing/sheet-part'
import { sheetNames } from './writing/sheet-names'
import { StringTable } from './writing/string-table'
import { ZipFile } from './writing/zip-file'

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
