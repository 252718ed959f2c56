import type { EntryHead } from '../journal/entry'
import type { Watch } from '../progress'
import type { Result } from '../result'

/** The journal as something that can be rid of erased people. */
export type History = {
  /**
   * A backup, then the journal written anew with tombstones for everybody erased, its chain linked anew, then an entry that says so.
   * Refusals: `not-allowed`, `nothing-to-compact`, `cancelled`, `changed-elsewhere`, and those of `Copies.make`.
   */
  compact(watch: Watch): Promise<Result<EntryHead>>
}
