import type { Cell, Sheet } from '../../../domain/sheet/workbook'
import { mergeOf } from '../cells/merged'
import { numberFormat, plainFormat, type NumberFormat } from '../cells/number-format'
import { isoDateCell, numericCell } from '../cells/numeric-cell'
import { RowCollector } from '../cells/row-collector'
import { limits } from '../limits'
import type { Quota } from '../quota'
import { Unreadable } from '../unreadable'
import type { XmlEvents } from '../xml/xml-scanner'
import type { XmlTag } from '../xml/xml-tag'
import { xmlText } from '../xml/xml-text'

/** The names this format has for common number formats; the others show plain digits. */
const namedFormats: Readonly<Record<string, string>> = {
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  'General Date': 'yyyy/m/d h:mm',
  'Short Date': 'yyyy/m/d',
  'Medium Date': 'd-mmm-yy',
  'Long Date': 'yyyy"年"m"月"d"日"',
}

/** A column or row further out than any sheet goes is a mistake of the writer or a trap. */
const furthest = 1_048_576

/** Collects the sheets of an XML spreadsheet of 2003 with the types its cells state. */
export class SpreadsheetMl implements XmlEvents {
  readonly sheets: Sheet[] = []
  private readonly formats = new Map<string, NumberFormat>()
  private styleId = ''
  private rows: RowCollector | undefined
  private name = ''
  private hidden = false
  private row = 0
  private span = 0
  private column = -1
  private across = 0
  private cellStyle = ''
  private type = ''
  private value = ''
  private inCell = false
  private inData = false
  private inComment = false
  private inVisible = false
  private readonly quota: Quota

  constructor(quota: Quota) {
    this.quota = quota
  }

  open(name: string, tag: XmlTag): void {
    if (this.inComment) return
    if (this.inCell) this.openInCell(name, tag)
    else if (name === 'Cell' && this.rows) this.openCell(tag, this.rows)
    else if (name === 'Row' && this.rows) this.openRow(tag, this.rows)
    else this.openOutside(name, tag)
  }

  text(bytes: Uint8Array, from: number, to: number, literal: boolean): void {
    if (this.inData && !this.inComment) this.value += xmlText(bytes, from, to, literal)
    else if (this.inVisible) this.hidden ||= xmlText(bytes, from, to, literal) !== 'SheetVisible'
  }

  close(name: string): void {
    if (name === 'Comment') this.inComment = false
    else if (this.inComment) return
    else if (name === 'Data') this.inData = false
    else if (name === 'Cell') this.closeCell()
    else if (name === 'Visible') this.inVisible = false
    else if (name === 'Worksheet') this.closeSheet()
  }

  private openOutside(name: string, tag: XmlTag): void {
    if (name === 'Style') this.styleId = tag.text('ID') ?? ''
    else if (name === 'NumberFormat') {
      const code = tag.text('Format') ?? ''
      this.formats.set(this.styleId, numberFormat(namedFormats[code] ?? code))
    } else if (name === 'Worksheet') this.openSheet(tag)
    else if (name === 'Visible') this.inVisible = true
  }

  private openSheet(tag: XmlTag): void {
    if (this.sheets.length === limits.sheets)
      throw new Unreadable('file-too-large', { limit: `${limits.sheets} 个` })
    this.name = tag.text('Name') ?? ''
    this.hidden = false
    this.row = 0
    this.span = 0
    this.rows = new RowCollector(this.quota)
  }

  private openRow(tag: XmlTag, rows: RowCollector): void {
    this.row = place(tag, 'Index', this.row + this.span + 1)
    this.span = Math.min(furthest, tag.whole('Span') ?? 0)
    this.column = -1
    this.across = 0
    rows.begin(this.row)
  }

  private openCell(tag: XmlTag, rows: RowCollector): void {
    this.inCell = true
    this.column = place(tag, 'Index', this.column + this.across + 2) - 1
    this.across = Math.min(furthest, tag.whole('MergeAcross') ?? 0)
    this.cellStyle = tag.text('StyleID') ?? ''
    this.value = ''
    this.type = ''
    rows.merge(
      mergeOf(this.row, this.column, this.row + (tag.whole('MergeDown') ?? 0), this.column + this.across),
    )
  }

  private openInCell(name: string, tag: XmlTag): void {
    if (name === 'Comment') this.inComment = true
    else if (name === 'Data') {
      this.inData = true
      this.type = tag.keyword('Type') ?? 'String'
    }
  }

  private closeCell(): void {
    this.inCell = false
    if (this.value !== '') this.rows?.put(this.column, this.cell())
  }

  private cell(): Cell {
    switch (this.type) {
      case 'Number':
        return this.numeric()
      case 'Boolean':
        return this.value === '1'
      case 'Error':
        return { error: this.value }
      case 'DateTime':
        return isoDateCell(this.value)
      default:
        return this.value
    }
  }

  private numeric(): Cell {
    const number = Number(this.value)
    if (this.value.trim() === '' || !Number.isFinite(number)) return this.value
    return numericCell(number, this.formats.get(this.cellStyle) ?? plainFormat, false)
  }

  private closeSheet(): void {
    if (this.rows) this.sheets.push(this.rows.finish(this.name, this.hidden))
    this.rows = undefined
  }
}

function place(tag: XmlTag, name: string, otherwise: number): number {
  const stated = tag.whole(name)
  return stated === undefined || stated < 1 ? otherwise : Math.min(stated, furthest)
}
