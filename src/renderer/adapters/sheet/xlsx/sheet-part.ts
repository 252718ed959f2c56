import type { Cell } from '../../../domain/sheet/workbook'
import { mergeOfRange } from '../cells/merged'
import { plainFormat, type NumberFormat } from '../cells/number-format'
import { isoDateCell, numericCell } from '../cells/numeric-cell'
import type { RowCollector } from '../cells/row-collector'
import { damaged } from '../unreadable'
import type { XmlEvents } from '../xml/xml-scanner'
import type { XmlTag } from '../xml/xml-tag'
import { unescapeString, xmlText } from '../xml/xml-text'
import { PlainCell } from './plain-cell'

/** What the cells of a sheet refer to. */
export type Book = {
  readonly strings: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly date1904: boolean
}

/** `s`, the type of a cell whose text stands in the table of strings. */
const shared = 0x73

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
  private readonly cellRead = new PlainCell()

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

  plain(bytes: Uint8Array, at: number): number {
    if (!this.inData || this.inCell) return at
    let next = at
    for (;;) {
      const end = this.cellRead.read(bytes, next)
      if (end === next) return next
      this.takePlain(bytes, this.cellRead)
      next = end
    }
  }

  private takePlain(bytes: Uint8Array, cell: PlainCell): void {
    const { from, to, typeFrom, typeTo } = cell
    this.column = cell.column < 0 ? this.column + 1 : cell.column
    if (from === to) return
    const place = typeTo - typeFrom === 1 && bytes[typeFrom] === shared ? cell.place(bytes) : -1
    if (place >= 0) {
      this.rows.put(this.column, this.stringAt(place), place)
      return
    }
    this.type = typeTo === 0 ? 'n' : xmlText(bytes, typeFrom, typeTo, false)
    this.style = cell.style
    this.value = xmlText(bytes, from, to, false)
    this.rows.put(this.column, this.cell())
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
        return this.stringAt(Number(this.value))
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

  private stringAt(place: number): string {
    const text = this.book.strings[place]
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
