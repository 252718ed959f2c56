import type { Cell } from '../../../domain/sheet/workbook'
import { mergeOfRange } from '../cells/merged'
import { plainFormat, type NumberFormat } from '../cells/number-format'
import { isoDateCell, numericCell } from '../cells/numeric-cell'
import type { RowCollector } from '../cells/row-collector'
import { damaged } from '../unreadable'
import type { XmlEvents } from '../xml/xml-scanner'
import type { XmlTag } from '../xml/xml-tag'
import { unescapeString, xmlText } from '../xml/xml-text'

/** What the cells of a sheet refer to. */
export type Book = {
  readonly strings: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly date1904: boolean
}

/** The cells and merges of one sheet part (ECMA-376 part 1, 18.3), given to a collector. Formulas are their stored results. */
export class SheetPart implements XmlEvents {
  private inData = false
  private inCell = false
  private collecting = false
  private phonetic = false
  private row = 0
  private column = -1
  private type = 'n'
  private style = 0
  private value = ''
  private readonly book: Book
  private readonly rows: RowCollector

  constructor(book: Book, rows: RowCollector) {
    this.book = book
    this.rows = rows
  }

  open(name: string, tag: XmlTag): void {
    if (this.inCell) this.openInCell(name)
    else if (name === 'c' && this.inData) this.openCell(tag)
    else if (name === 'row' && this.inData) this.openRow(tag)
    else if (name === 'sheetData') this.inData = true
    else if (name === 'mergeCell') this.rows.merge(mergeOfRange(tag.text('ref') ?? ''))
  }

  text(bytes: Uint8Array, from: number, to: number, literal: boolean): void {
    if (this.collecting) this.value += xmlText(bytes, from, to, literal)
  }

  close(name: string): void {
    if (name === 'c') this.closeCell()
    else if (name === 'rPh') this.phonetic = false
    else if (name === 'sheetData') this.inData = false
    this.collecting = false
  }

  private openRow(tag: XmlTag): void {
    this.row = tag.whole('r') ?? this.row + 1
    this.column = -1
    this.rows.begin(this.row)
  }

  private openCell(tag: XmlTag): void {
    this.inCell = true
    this.column = tag.column('r') ?? this.column + 1
    this.type = tag.keyword('t') ?? 'n'
    this.style = tag.whole('s') ?? 0
    this.value = ''
  }

  private openInCell(name: string): void {
    if (name === 'rPh') this.phonetic = true
    this.collecting = name === 'v' ? this.type !== 'inlineStr' : name === 't' && !this.phonetic
  }

  private closeCell(): void {
    if (!this.inCell) return
    this.inCell = false
    if (this.value !== '') this.rows.put(this.column, this.cell())
  }

  private cell(): Cell {
    switch (this.type) {
      case 's':
        return this.sharedString()
      case 'str':
      case 'inlineStr':
        return unescapeString(this.value)
      case 'b':
        return this.value === '1' || this.value === 'true'
      case 'e':
        return { error: this.value }
      case 'd':
        return isoDateCell(this.value)
      default:
        return this.numeric()
    }
  }

  private sharedString(): string {
    const text = this.book.strings[Number(this.value)]
    if (text === undefined) throw damaged()
    return text
  }

  private numeric(): Cell {
    if (this.value.trim() === '') return null
    const number = Number(this.value)
    if (!Number.isFinite(number)) return this.value
    return numericCell(number, this.book.formats[this.style] ?? plainFormat, this.book.date1904)
  }
}
