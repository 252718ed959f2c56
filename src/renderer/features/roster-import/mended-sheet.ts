import type { Cell, Sheet } from '../../domain/sheet/workbook'

/** A cell written anew by the clerk: 1-based row, 0-based column, the text it is to hold. */
export type Mend = { readonly row: number; readonly column: number; readonly text: string }

/** The sheet as it would be if the clerk had mended the cell in the file. The text is a text cell. */
export function mendedSheet(sheet: Sheet, { row, column, text }: Mend): Sheet {
  const mended = (cells: readonly Cell[]): readonly Cell[] =>
    Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
      at === column ? text : (cells[at] ?? null),
    )
  return {
    ...sheet,
    rows: sheet.rows.map(one => (one.row === row ? { ...one, cells: mended(one.cells) } : one)),
  }
}
