/** Rows put into a sheet: `count` of them before the row `at` (1-based). */
export type RowShift = {
  readonly at: number
  readonly count: number
  /** The last row above them whose own ranges are to cover them too: the only row of the area, or the one they are made after. */
  readonly growsFrom: number
}

export const shiftedRow = ({ at, count }: RowShift, row: number): number => (row >= at ? row + count : row)

/** A span of rows as it stands afterwards: one that runs over the place grows, and so does one that ends at the row they are made after. */
export function shiftedSpan(shift: RowShift, first: number, last: number): readonly [number, number] {
  const grown = last === shift.growsFrom ? shift.count : 0
  return [shiftedRow(shift, first), shiftedRow(shift, last) + grown]
}

/** `C4`, `C4:F9` or several of them apart by spaces, as validations, formats and print areas name their cells. */
export function shiftedRanges(shift: RowShift, ranges: string): string {
  return ranges
    .split(/(\s+)/)
    .map(range => shiftedRange(shift, range, true))
    .join('')
}

type Corner = { readonly column: string; readonly row: number }

function corner(cell: string): Corner | undefined {
  const [, column = '', row] = /^(\$?[A-Za-z]{1,3}\$?)(\d{1,7})$/.exec(cell) ?? []
  return row === undefined ? undefined : { column, row: Number(row) }
}

/** One range. A single cell of the row the others are made after becomes a range over them when `spreads`. */
export function shiftedRange(shift: RowShift, range: string, spreads: boolean): string {
  const [first = '', last = first] = range.split(':')
  const from = corner(first)
  const to = corner(last)
  if (from === undefined || to === undefined) return range
  const isCell = !range.includes(':')
  if (isCell && !spreads) return `${from.column}${shiftedRow(shift, from.row)}`
  const [top, bottom] = shiftedSpan(shift, from.row, to.row)
  return isCell && top === bottom ? `${from.column}${top}` : `${from.column}${top}:${to.column}${bottom}`
}
