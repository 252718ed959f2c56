import type { Cell, SheetRow } from '../../../domain/sheet/workbook'

const NOTHING = -1
const OTHER = -2

/**
 * Rows on their way from the worker to the page. However many cells say the same, its text goes over once and the page holds it once:
 * a copy for each cell of a roster of 20,000 is most of what the page would have to sweep around while it plans.
 */
export type PackedRows = {
  /** The 1-based row of the sheet, and the number of cells, of each row. */
  readonly numbers: Int32Array<ArrayBuffer>
  readonly widths: Int32Array<ArrayBuffer>
  /** Of each cell of all rows: the place of its text among all texts sent so far, or that it holds nothing or something else. */
  readonly places: Int32Array<ArrayBuffer>
  /** Texts that were not sent before. */
  readonly texts: readonly string[]
  /** The cells that hold something else than text, in order. */
  readonly others: readonly Cell[]
}

/** Packs the rows of one file, group after group. */
export function rowPacker(): (rows: readonly SheetRow[]) => PackedRows {
  const known = new Map<string, number>()
  return rows => {
    const texts: string[] = []
    const others: Cell[] = []
    const placeOf = (cell: Cell | undefined): number => {
      if (cell === null || cell === undefined) return NOTHING
      if (typeof cell !== 'string') {
        others.push(cell)
        return OTHER
      }
      const place = known.get(cell)
      if (place !== undefined) return place
      texts.push(cell)
      known.set(cell, known.size)
      return known.size - 1
    }
    const numbers = new Int32Array(rows.length)
    const widths = new Int32Array(rows.length)
    const places = new Int32Array(rows.reduce((sum, { cells }) => sum + cells.length, 0))
    let at = 0
    for (const [nth, { row, cells }] of rows.entries()) {
      numbers[nth] = row
      widths[nth] = cells.length
      for (const cell of cells) places[at++] = placeOf(cell)
    }
    return { numbers, widths, places, texts, others }
  }
}

/** Unpacks what {@link rowPacker} packed, in the same order. */
export function rowUnpacker(): (packed: PackedRows) => SheetRow[] {
  const known: string[] = []
  return ({ numbers, widths, places, texts, others }) => {
    for (const text of texts) known.push(text)
    const rows: SheetRow[] = []
    let at = 0
    let other = 0
    for (const [nth, row] of numbers.entries()) {
      const cells = new Array<Cell>(widths[nth] ?? 0).fill(null)
      for (let column = 0; column < cells.length; column += 1) {
        const place = places[at + column] ?? NOTHING
        if (place >= 0) cells[column] = known[place] ?? null
        else if (place === OTHER) cells[column] = others[other++] ?? null
      }
      at += cells.length
      rows.push({ row, cells })
    }
    return rows
  }
}
