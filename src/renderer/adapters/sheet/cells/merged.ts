import { columnIndex, type Merge, type SheetRow } from '../../../domain/sheet/workbook'
import { Unreadable } from '../unreadable'

const lastRow = 1_048_576
const lastColumn = 16_383

/** A merge from its corners in any order, kept inside a sheet; undefined for a single cell. */
export function mergeOf(top: number, left: number, bottom: number, right: number): Merge | undefined {
  const merge = {
    top: Math.max(1, Math.min(top, bottom)),
    left: Math.max(0, Math.min(left, right)),
    bottom: Math.min(lastRow, Math.max(top, bottom)),
    right: Math.min(lastColumn, Math.max(left, right)),
  }
  return merge.top === merge.bottom && merge.left === merge.right ? undefined : merge
}

/** A merge from a range such as `A1:C2`. */
export function mergeOfRange(range: string): Merge | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(range)
  if (match === null) return undefined
  const [, left = '', top = '', right = '', bottom = ''] = match
  return mergeOf(Number(top), columnIndex(left), Number(bottom), columnIndex(right))
}

/**
 * The rows with every cell that lies under a merge made empty: some programs leave old values there, which no one sees.
 * Rows in order. Merges that overlap so much that this would take for ever are refused as `file-bomb`.
 */
export function coverMerged(rows: readonly SheetRow[], merges: readonly Merge[]): SheetRow[] {
  const covered = rows.map(({ row, cells }) => ({ row, cells: [...cells] }))
  let allowed = merges.length + rows.reduce((sum, { cells }) => sum + cells.length + 1, 0) * 4
  for (const { top, left, bottom, right } of merges) {
    for (let index = firstAt(covered, top); index < covered.length; index += 1) {
      const line = covered[index]
      if (line === undefined || line.row > bottom) break
      const to = Math.min(right, line.cells.length - 1)
      allowed -= 1 + Math.max(0, to - left)
      if (allowed < 0) throw new Unreadable('file-bomb')
      const first = line.row === top ? left + 1 : left
      if (first <= to) line.cells.fill(null, first, to + 1)
    }
  }
  return covered.map(trimmed).filter(({ cells }) => cells.length > 0)
}

function trimmed({ row, cells }: { row: number; cells: SheetRow['cells'][number][] }): SheetRow {
  let length = cells.length
  while (length > 0 && cells[length - 1] === null) length -= 1
  return { row, cells: length === cells.length ? cells : cells.slice(0, length) }
}

function firstAt(rows: readonly SheetRow[], row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}
