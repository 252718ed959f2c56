import type { Cell, Sheet } from '../../../domain/sheet/workbook'
import { mergeOf } from '../cells/merged'
import { RowCollector } from '../cells/row-collector'
import { limits } from '../limits'
import type { Quota } from '../quota'
import { Unreadable } from '../unreadable'
import { htmlSpace, htmlText } from './html-text'
import { htmlAttribute, htmlPieces, type HtmlPiece } from './html-tags'

/**
 * The tables of an HTML page one below the other, as Excel opens a page saved as .xls. All cells are text, except those Excel itself
 * marked as numbers (`x:num`). Refuses a page without a table as `file-unknown`.
 */
export function readHtml(html: string, quota: Quota): Sheet {
  const table = new HtmlTable(new RowCollector(quota))
  for (const piece of htmlPieces(html)) table.add(piece)
  return table.finish()
}

const lineBreak = '\v'

class HtmlTable {
  private row = 0
  private column = 0
  private depth = 0
  private found = false
  private inRow = false
  private cell: { attributes: string; text: string } | undefined
  /** For each column, the last row a cell above reaches down to. */
  private readonly reach: number[] = []
  private readonly rows: RowCollector

  constructor(rows: RowCollector) {
    this.rows = rows
  }

  add(piece: HtmlPiece): void {
    if (piece.kind === 'text') this.addText(htmlText(piece.text))
    else if (piece.kind === 'open') this.open(piece.name, piece.attributes)
    else this.close(piece.name)
  }

  finish(): Sheet {
    this.endCell()
    if (!this.found) throw new Unreadable('file-unknown')
    return this.rows.finish('Sheet1', false)
  }

  private open(name: string, attributes: string): void {
    if (name === 'table') {
      this.leaveTable()
      this.depth += 1
      this.found = true
    } else if (this.depth === 0) return
    else if (name === 'tr') this.beginRow()
    else if (name === 'td' || name === 'th') this.beginCell(attributes)
    else if (name === 'br' || name === 'p' || name === 'div') this.addText(lineBreak)
  }

  private close(name: string): void {
    if (name === 'td' || name === 'th' || name === 'tr') this.endCell()
    if (name !== 'table' || this.depth === 0) return
    this.leaveTable()
    this.depth -= 1
  }

  /** A table begins or ends: what follows stands in rows of its own, below. */
  private leaveTable(): void {
    this.endCell()
    this.inRow = false
    this.reach.length = 0
  }

  private addText(text: string): void {
    if (this.cell) this.cell.text += text
  }

  private beginRow(): void {
    this.endCell()
    this.inRow = true
    this.row += 1
    this.column = 0
    this.rows.begin(this.row)
  }

  private beginCell(attributes: string): void {
    this.endCell()
    if (!this.inRow) this.beginRow()
    while ((this.reach[this.column] ?? 0) >= this.row) this.column += 1
    this.cell = { attributes, text: '' }
  }

  private endCell(): void {
    if (!this.cell) return
    const { attributes, text } = this.cell
    this.cell = undefined
    const right = this.column + span(attributes, 'colspan', limits.columns) - 1
    const bottom = this.row + span(attributes, 'rowspan', 65_534) - 1
    this.rows.put(this.column, cellOf(attributes, htmlSpace(text)))
    this.rows.merge(mergeOf(this.row, this.column, bottom, right))
    if (bottom > this.row)
      for (let column = this.column; column <= right; column += 1) this.reach[column] = bottom
    this.column = right + 1
  }
}

function span(attributes: string, name: string, most: number): number {
  const value = Number.parseInt(htmlAttribute(attributes, name) ?? '1', 10)
  return value >= 1 ? Math.min(value, most) : 1
}

function cellOf(attributes: string, text: string): Cell {
  if (!attributes.includes(':num')) return text
  const stated = htmlAttribute(attributes, 'x:num')
  if (stated === undefined) return text
  const number = Number(stated === '' ? text : stated)
  if (text === '' || !Number.isFinite(number)) return text
  return text === String(number) ? number : { number, shown: text }
}
