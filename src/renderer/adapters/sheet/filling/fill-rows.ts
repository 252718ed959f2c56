import { columnIndex, columnLetter } from '../../../domain/sheet/workbook'
import type { FilledValue, FormArea } from '../../../domain/forms/filling'
import { escapeCell } from '../writing/xml-escape'
import { formulaOf, sharedFormulas, withFormula, type SharedFormulas } from './formula-cells'
import { shiftedRow, type RowShift } from './row-shift'
import { copiedFormula, shiftFormula } from './shift-formula'
import { attribute, cellsOf, withoutAttribute, type CellXml, type RowXml, type SheetXml } from './sheet-xml'

export type RowsToFill = {
  readonly sheet: SheetXml
  readonly sheetName: string
  readonly area: FormArea | null
  /** 0-based columns of `people`'s values. */
  readonly columns: readonly number[]
  readonly people: readonly (readonly FilledValue[])[]
  /** What stands in cells outside the area, by the cell (`C4`). */
  readonly put: ReadonlyMap<string, FilledValue>
  readonly shift: RowShift
  /** Whether cells of a style show days. */
  readonly showsDays: (style: number) => boolean
  /** The serial number of a day, as this workbook counts them. */
  readonly serialOf: (day: string) => number
  /** What becomes of a cell outside the area, for the signs in it. */
  readonly outside: (cell: CellXml) => CellXml
}

/** The rows of the sheet with people in them, one element after the other. */
export function filledRows(wanted: RowsToFill): string {
  return new Filling(wanted).rows()
}

/** A cell to be filled: its attributes without what it held, its style, and its place among a person's values, if it takes one. */
type PatternCell = {
  readonly cell: CellXml
  readonly bare: string
  readonly style: number
  readonly at: number | undefined
}
type PatternRow = { readonly attributes: string; readonly cells: readonly PatternCell[] }

function patternCell(cell: CellXml, at: number | undefined): PatternCell {
  const bare = withoutAttribute(cell.attributes, 't')
  return { cell, bare, style: Number(attribute(bare, 's') ?? 0), at }
}

class Filling {
  private readonly byNumber: ReadonlyMap<number, RowXml>
  private readonly shared: SharedFormulas
  private readonly wanted: RowsToFill
  private readonly patterns = new Map<number, PatternRow>()

  constructor(wanted: RowsToFill) {
    this.wanted = wanted
    this.byNumber = new Map(wanted.sheet.rows.map(row => [row.row, row]))
    this.shared = sharedFormulas(wanted.sheet)
  }

  rows(): string {
    const { sheet, area, people } = this.wanted
    if (area === null) return sheet.rows.map(row => this.asItIs(row)).join('')
    const room = area.to - area.from + 1
    const rows: string[] = []
    for (const row of sheet.rows) if (row.row < area.from) rows.push(this.asItIs(row))
    for (let nth = 0; nth < Math.max(room, people.length); nth += 1) rows.push(this.person(nth, room, area))
    for (const row of sheet.rows) if (row.row > area.to) rows.push(this.asItIs(row))
    return rows.join('')
  }

  /** The row the nth person's is made after: its own, or the last but one where there are more people than rows. */
  private patternOf(nth: number, room: number, area: FormArea): number {
    const { people } = this.wanted
    if (people.length <= room || nth < room - 1) return area.from + Math.min(nth, room - 1)
    return nth === people.length - 1 ? area.to : Math.max(area.from, area.to - 1)
  }

  /** A row people's are made after, taken apart once however many are made after it. */
  private patternRow(pattern: number, area: FormArea): PatternRow {
    const known = this.patterns.get(pattern)
    if (known !== undefined) return known
    const { sheet, columns } = this.wanted
    const made = this.byNumber.get(pattern) ??
      this.byNumber.get(area.from) ?? { attributes: '', inside: '', row: pattern }
    const own = new Map(cellsOf(made, sheet.prefix).map(cell => [cell.column, cell]))
    const places = new Map(columns.map((column, at) => [column, at]))
    const all = [...new Set([...own.keys(), ...columns])].toSorted((one, other) => one - other)
    const cells = all.map(column =>
      patternCell(own.get(column) ?? { column, attributes: '', content: '' }, places.get(column)),
    )
    const row = { attributes: made.attributes, cells }
    this.patterns.set(pattern, row)
    return row
  }

  private person(nth: number, room: number, area: FormArea): string {
    const pattern = this.patternOf(nth, room, area)
    const { attributes, cells } = this.patternRow(pattern, area)
    const values = this.wanted.people[nth]
    const row = area.from + nth
    const written = cells.map(one => {
      if (one.at === undefined) return this.cell(this.unfilled(one.cell, pattern, row), row)
      return this.cell(this.filled(one, values?.[one.at] ?? null), row)
    })
    return this.element({ attributes, row }, written.join(''))
  }

  /** A cell nobody fills keeps its look and its formula, not what stood in it. */
  private unfilled(cell: CellXml, pattern: number, row: number): CellXml {
    const { sheet, sheetName, shift } = this.wanted
    const formula = formulaOf(cell, sheet.prefix)
    if (formula === undefined)
      return { ...cell, attributes: withoutAttribute(cell.attributes, 't'), content: '' }
    const down = row - shiftedRow(shift, pattern)
    return withFormula(cell, formula, pattern, this.shared, sheet.prefix, text =>
      copiedFormula(shiftFormula(text, sheetName, sheetName, shift), down),
    )
  }

  private filled({ cell, bare, style }: PatternCell, value: FilledValue): CellXml {
    const { column } = cell
    const { prefix } = this.wanted.sheet
    const number = this.numberOf(value, style)
    if (number !== undefined)
      return { column, attributes: bare, content: `<${prefix}v>${number}</${prefix}v>` }
    if (value === null || !('text' in value) || value.text === '')
      return { column, attributes: bare, content: '' }
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${escapeCell(value.text)}</${prefix}t></${prefix}is>`
    return { column, attributes: `${bare} t="inlineStr"`, content: text }
  }

  /** A number, or a day where the form's own cell shows days; undefined for what is written as text. */
  private numberOf(value: FilledValue, style: number): number | undefined {
    if (value === null) return undefined
    if ('number' in value) return value.number
    return 'day' in value && this.wanted.showsDays(style) ? this.wanted.serialOf(value.day) : undefined
  }

  /** The cells of a row outside the area with what is put into them, new ones where the row had none. */
  private cellsWithPut(row: RowXml): readonly CellXml[] {
    const { sheet, put } = this.wanted
    const cells = cellsOf(row, sheet.prefix)
    if (put.size === 0) return cells
    const byColumn = new Map(cells.map(cell => [cell.column, cell]))
    for (const [place, value] of put) {
      const [, letters = '', line] = /^([A-Z]+)(\d+)$/.exec(place) ?? []
      if (Number(line) !== row.row) continue
      const column = columnIndex(letters)
      const cell = byColumn.get(column) ?? { column, attributes: '', content: '' }
      if (formulaOf(cell, sheet.prefix) === undefined)
        byColumn.set(column, this.filled(patternCell(cell, 0), value))
    }
    return [...byColumn.values()].toSorted((one, other) => one.column - other.column)
  }

  private asItIs(row: RowXml): string {
    const { sheet, sheetName, shift, outside } = this.wanted
    const at = shiftedRow(shift, row.row)
    const cells = this.cellsWithPut(row).map(cell => {
      const formula = formulaOf(cell, sheet.prefix)
      if (formula === undefined) return this.cell(outside(cell), at)
      const change = (text: string): string => shiftFormula(text, sheetName, sheetName, shift)
      return this.cell(withFormula(cell, formula, row.row, this.shared, sheet.prefix, change), at)
    })
    return this.element({ ...row, row: at }, cells.join(''))
  }

  private cell({ column, attributes, content }: CellXml, row: number): string {
    const { prefix } = this.wanted.sheet
    const tag = `${prefix}c r="${columnLetter(column)}${row}"${attributes}`
    return content === '' ? `<${tag}/>` : `<${tag}>${content}</${prefix}c>`
  }

  private element({ row, attributes }: Pick<RowXml, 'row' | 'attributes'>, inside: string): string {
    const { prefix } = this.wanted.sheet
    const tag = `${prefix}row r="${row}"${attributes}`
    return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${prefix}row>`
  }
}
