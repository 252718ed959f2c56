import type { Cell, SheetRow } from '../../../domain/sheet/workbook'
import { NOT_SHARED } from '../early-rows'

const NOTHING = -1
const OTHER = -2
/** The first text that does not stand in the table of strings; those after it count down. */
const FIRST_OF_ITS_OWN = -3

/**
 * Rows on their way from the worker to the page. However many cells say the same, its text goes over once and the page holds it once:
 * a copy for each cell of a roster of 20,000 is most of what the page would have to sweep around while it plans.
 */
export type PackedRows = {
  /** The 1-based row of the sheet, and the number of cells, of each row. */
  readonly numbers: Int32Array<ArrayBuffer>
  readonly widths: Int32Array<ArrayBuffer>
  /** Of each cell of all rows: the place of its text in the table of strings, or among the other texts, or that it holds nothing or something else. */
  readonly places: Int32Array<ArrayBuffer>
  /** Texts outside the table of strings that were not sent before. */
  readonly texts: readonly string[]
  /** The cells that hold something else than text, in order. */
  readonly others: readonly Cell[]
}

/** Of rows: the place of each cell's text in the table of strings, see `EarlyRows.take`. */
export type Shared = readonly (readonly number[])[]

/** Packs the rows of one file, group after group. */
export function rowPacker(): (rows: readonly SheetRow[], shared?: Shared) => PackedRows {
  const known = new Map<string, number>()
  return (rows, shared = []) => {
    const texts: string[] = []
    const others: Cell[] = []
    function placeOfText(text: string): number {
      const place = known.get(text)
      if (place !== undefined) return place
      const own = FIRST_OF_ITS_OWN - known.size
      known.set(text, own)
      texts.push(text)
      return own
    }
    function placeOf(cell: Cell | undefined): number {
      if (cell === null || cell === undefined) return NOTHING
      if (typeof cell === 'string') return placeOfText(cell)
      others.push(cell)
      return OTHER
    }
    const numbers = new Int32Array(rows.length)
    const widths = new Int32Array(rows.length)
    const places = new Int32Array(rows.reduce((sum, { cells }) => sum + cells.length, 0))
    let at = 0
    for (const [nth, { row, cells }] of rows.entries()) {
      numbers[nth] = row
      widths[nth] = cells.length
      const among = shared[nth]
      for (let column = 0; column < cells.length; column += 1) {
        const place = among?.[column] ?? NOT_SHARED
        places[at++] = place === NOT_SHARED ? placeOf(cells[column]) : place
      }
    }
    return { numbers, widths, places, texts, others }
  }
}

/** Unpacks what {@link rowPacker} packed, in the same order. */
export function rowUnpacker() {
  const strings: string[] = []
  const own: string[] = []
  return {
    /** The next texts of the table of strings. */
    strings(more: readonly string[]): void {
      for (const text of more) strings.push(text)
    },
    rows({ numbers, widths, places, texts, others }: PackedRows): SheetRow[] {
      for (const text of texts) own.push(text)
      const rows: SheetRow[] = []
      let at = 0
      let other = 0
      function cellAt(place: number): Cell | undefined {
        if (place >= 0) return strings[place]
        if (place === OTHER) return others[other++]
        return place === NOTHING ? null : own[FIRST_OF_ITS_OWN - place]
      }
      for (const [nth, row] of numbers.entries()) {
        const cells = new Array<Cell>(widths[nth] ?? 0).fill(null)
        for (let column = 0; column < cells.length; column += 1)
          cells[column] = cellAt(places[at++] ?? NOTHING) ?? null
        rows.push({ row, cells })
      }
      return rows
    },
  }
}
