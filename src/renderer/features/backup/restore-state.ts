import type { Copy, OpenedCopy } from '../../domain/backup/copies'
import type { RestorePlan } from '../../domain/backup/plan-restore'
import type { Problem } from '../../domain/result'
import type { Progress } from '../../domain/progress'
import type { NamedBytes } from '../../domain/sheet/workbook'

/** A copy in one of the places, or a file from elsewhere. */
export type Source = Copy | NamedBytes

/** How far restoring has come. */
export type RestoreState =
  | { readonly kind: 'idle'; readonly problem?: Problem }
  | { readonly kind: 'working'; readonly progress: Progress }
  | { readonly kind: 'locked'; readonly source: Source; readonly problem?: Problem }
  | Planned

/** Nothing has been written yet. */
export type Planned = {
  readonly kind: 'planned'
  readonly source: Source
  readonly opened: OpenedCopy
  readonly plan: RestorePlan
  readonly problem?: Problem
}
