import type { LongSheet } from './workbook'

/**
 * The rows and cells with something in them that are read of one file, over all its sheets: a file with more is refused. What a row
 * takes of memory is its cells; the rows are bounded for what comes after reading. Thirty communities of 8,000 joined are 240,000 rows
 * of 24 columns.
 */
export const mostRead = { rows: 300_000, cells: 10_000_000 } as const

/** Whether a workbook of these sheets can be read back. */
export function isReadable(sheets: readonly Pick<LongSheet, 'head' | 'count'>[]): boolean {
  const rows = sheets.reduce((sum, { count }) => sum + count + 2, 0)
  const cells = sheets.reduce((sum, { head, count }) => sum + head.columns.length * (count + 1), 0)
  return rows <= mostRead.rows && cells <= mostRead.cells
}
