import type { Progress } from '../../../domain/progress'
import type { Merge } from '../../../domain/sheet/workbook'
import type { PackedRows } from './packed-rows'

/**
 * What the page gives the worker to call while it reads. The worker reads and packs the next group of rows while the page takes one, and
 * waits for its answer, so that the page is never flooded.
 */
export type Receiver = {
  progress(progress: Progress): Promise<void>
  /** The next texts of the table of strings, to which the rows refer. */
  strings(texts: readonly string[]): Promise<void>
  rows(sheet: number, rows: PackedRows): Promise<void>
  /** The sheet has other rows than those that came so far. */
  anew(sheet: number): Promise<void>
  merges(sheet: number, merges: readonly Merge[]): Promise<void>
}
