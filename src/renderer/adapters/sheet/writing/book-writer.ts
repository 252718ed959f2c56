import type { OutRow, SheetHead } from '../../../domain/sheet/workbook'
import { choiceFormulas, choiceSheet, type ChoiceFormula } from './choice-lists'
import { contentTypes, packageRelations, styles, workbook, workbookRelations } from './fixed-parts'
import { headingRow, SheetPart } from './sheet-part'
import { sheetNames } from './sheet-names'
import { StringTable } from './string-table'
import { ZipFile, type OpenPart } from './zip-file'

/**
 * An .xlsx written sheet after sheet in the order they were announced, row after row: rows are deflated as they come, and only the texts
 * they hold are kept, each once.
 */
export class BookWriter {
  private readonly strings = new StringTable()
  private readonly zip = new ZipFile()
  private readonly sheets: readonly SheetHead[]
  private readonly lists: ReturnType<typeof choiceSheet>
  private readonly formulaOf: ChoiceFormula
  private begun = 0
  private current: { readonly part: OpenPart; readonly sheet: SheetPart } | undefined

  constructor(sheets: readonly SheetHead[]) {
    if (sheets.length === 0) throw new RangeError('A workbook has at least one sheet')
    this.lists = choiceSheet(sheets)
    const all = this.lists === null ? sheets : [...sheets, this.lists]
    this.sheets = all
    const names = sheetNames(all.map(({ name }) => name))
    const titles = all.map((sheet, index) => ({
      name: names[index] ?? '',
      repeatedRows: headingRow(sheet),
      hidden: sheet === this.lists,
    }))
    this.formulaOf = choiceFormulas(sheets, names.at(-1) ?? '')
    this.zip.add('[Content_Types].xml', [contentTypes(titles)])
    this.zip.add('_rels/.rels', [packageRelations])
    this.zip.add('xl/workbook.xml', [workbook(titles)])
    this.zip.add('xl/_rels/workbook.xml.rels', [workbookRelations(titles)])
    this.zip.add('xl/styles.xml', [styles])
  }

  /** Begins the next sheet; the one before is complete. */
  begin(): void {
    this.endSheet()
    const head = this.sheets[this.begun]
    if (head === undefined) throw new RangeError('No more sheets were announced')
    this.begun += 1
    const part = this.zip.open(`xl/worksheets/sheet${this.begun}.xml`)
    const sheet = new SheetPart(head, this.strings)
    part.push(sheet.start())
    this.current = { part, sheet }
  }

  /** Rows of the sheet begun last. */
  rows(rows: readonly OutRow[]): void {
    this.current?.part.push(this.current.sheet.rows(rows))
  }

  finish(): Uint8Array {
    if (this.lists !== null) {
      this.begin()
      this.rows(this.lists.rows)
    }
    this.endSheet()
    this.zip.add('xl/sharedStrings.xml', this.strings.part())
    return this.zip.finish()
  }

  private endSheet(): void {
    this.current?.part.push(this.current.sheet.end(this.formulaOf))
    this.current?.part.end()
    this.current = undefined
  }
}
