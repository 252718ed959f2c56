import type { Cell, Merge, Sheet, SheetRow } from '../../../domain/sheet/workbook'
import { NOT_SHARED } from '../early-rows'
import type { Quota } from '../quota'
import { coverMerged } from './merged'

type TakeRow = (row: SheetRow, shared: readonly number[]) => void

/** Builds one sheet from cells in any order, keeping only rows that hold something and counting them against the quota. */
export class RowCollector {
  private readonly rows: SheetRow[] = []
  private readonly merges: Merge[] = []
  private row = 0
  private cells: Cell[] = []
  private shared: number[] = []
  private sorted = true
  private readonly quota: Quota
  private readonly early: TakeRow

  /** `early` is told each row as it is finished, see `EarlyRows.take`. */
  constructor(quota: Quota, early: TakeRow = () => undefined) {
    this.quota = quota
    this.early = early
  }

  /** Starts a row by its 1-based number. */
  begin(row: number): void {
    this.finishRow()
    this.row = row
  }

  /** `shared`: the place of its text in the table of strings. */
  put(column: number, cell: Cell, shared = NOT_SHARED): void {
    if (cell === null || cell === '') return
    this.quota.column(column)
    while (this.cells.length < column) this.cells.push(null)
    this.cells[column] = cell
    while (this.shared.length < column) this.shared.push(NOT_SHARED)
    this.shared[column] = shared
    const text = textOf(cell)
    if (text !== undefined) this.quota.text(text.length)
  }

  merge(merge: Merge | undefined): void {
    if (merge === undefined) return
    this.quota.merge()
    this.merges.push(merge)
  }

  finish(name: string, hidden: boolean): Sheet {
    this.finishRow()
    const rows = this.sorted ? this.rows : inOrder(this.rows)
    return {
      name,
      hidden,
      rows: this.merges.length === 0 ? rows : coverMerged(rows, this.merges),
      merges: this.merges,
    }
  }

  private finishRow(): void {
    if (this.cells.length === 0) return
    this.quota.row(this.cells.length)
    this.sorted &&= this.row > (this.rows.at(-1)?.row ?? 0)
    const row = { row: this.row, cells: this.cells }
    this.rows.push(row)
    this.early(row, this.shared)
    this.cells = []
    this.shared = []
  }
}

function textOf(cell: Cell): string | undefined {
  return typeof cell === 'string' ? cell : undefined
}

/** Rows by number; parts of the same row joined, a later cell replacing an earlier one. */
function inOrder(rows: readonly SheetRow[]): SheetRow[] {
  const byNumber = new Map<number, Cell[]>()
  for (const { row, cells } of rows) {
    const line = byNumber.get(row) ?? []
    cells.forEach((cell, column) => {
      while (line.length < column) line.push(null)
      if (cell !== null || line.length === column) line[column] = cell
    })
    byNumber.set(row, line)
  }
  return [...byNumber].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }))
}
