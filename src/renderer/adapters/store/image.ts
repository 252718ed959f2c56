import type { KeyRing } from '../../domain/ports'
import type { JournalRow, PageRow } from './rows'

/** A whole store as it lies on a disk, sealed: what a backup holds and what a database is founded with. */
export type StoreImage = {
  readonly ring: KeyRing
  /** The PC that wrote it. */
  readonly device: string
  /** Schema version of the pages. */
  readonly version: number
  /** The last entry, null when nothing was ever written, and its link. */
  readonly entry: string | null
  readonly link: string
  readonly pages: readonly PageRow[]
  /** Every row of every entry, oldest first. */
  readonly journal: readonly JournalRow[]
}
