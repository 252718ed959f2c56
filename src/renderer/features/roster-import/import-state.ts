import type { EntryHead } from '../../domain/journal/entry'
import type { Progress } from '../../domain/progress'
import type { ChosenSheet } from '../../domain/roster/choose-sheet'
import type { RosterPlan } from '../../domain/roster/plan'
import type { WriteCounts } from './write-counts'

/** Where an import stands. Only `writing` writes, and only whole or not at all. */
export type ImportState =
  | { readonly kind: 'choosing'; readonly refusal?: string }
  | { readonly kind: 'preparing'; readonly progress: Progress }
  | {
      readonly kind: 'reviewing'
      readonly fileName: string
      /** Every sheet that could be the roster, and the one that is planned. */
      readonly sheets: readonly ChosenSheet[]
      readonly chosen: ChosenSheet
      readonly plan: RosterPlan
      readonly refusal?: string
      /** The plan is being made anew after a correction; nothing can be written meanwhile. */
      readonly replanning: boolean
    }
  | { readonly kind: 'writing'; readonly progress: Progress }
  | {
      readonly kind: 'done'
      readonly head: EntryHead
      readonly fileName: string
      readonly counts: WriteCounts
    }

export type Reviewing = Extract<ImportState, { kind: 'reviewing' }>
