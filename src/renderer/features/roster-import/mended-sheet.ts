import type { Cell, Sheet } from '../../domain/sheet/workbook'

/** A cell written anew by the clerk: 1-based row, 0-based column, the text it is to hold. */
export type Mend = { readonly row: number; readonly column: number; readonly text: string }

/** The sheet as it would be if the clerk had mended the cells in the file. What is written is text. */
export function mendedSheet(sheet: Sheet, mends: readonly Mend[]): Sheet {
  const byRow = new Map<number, Mend[]>()
  for (const mend of mends) byRow.set(mend.row, [...(byRow.get(mend.row) ?? []), mend])
  const mended = (cells: readonly Cell[], own: readonly Mend[]): readonly Cell[] => {
    const width = Math.max(cells.length, ...own.map(({ column }) => column + 1))
    const texts = new Map(own.map(({ column, text }) => [column, text]))
    return Array.from({ length: width }, (_, at) => texts.get(at) ?? cells[at] ?? null)
  }
  return {
    ...sheet,
    rows: sheet.rows.map(one => {
      const own = byRow.get(one.row)
      return own === undefined ? one : { ...one, cells: mended(one.cells, own) }
    }),
  }
}
