import type { Watch } from '../../progress'
import type { Result } from '../../result'
import type { PageLines } from './roll-up-sheets'
import type { RolledUp } from './rolled-up'

/** A file that is read when its turn comes. */
export type SourceFile = { readonly name: string; readonly arrayBuffer: () => Promise<ArrayBuffer> }

/** Forms that were joined. */
export type JoinedForms = {
  readonly rolledUp: RolledUp
  /** The workbook, as often as it is wanted. Refusals: `cancelled`, `too-many-rows` (a sheet holds 1,048,576). */
  write(lines: PageLines, watch: Watch): Promise<Result<Uint8Array>>
}
