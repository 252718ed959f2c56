import type { EntryHead } from '../../domain/journal/entry'
import type { Progress } from '../../domain/progress'
import type { ChosenSheet } from '../../domain/roster/choose-sheet'
import type { ListedBatch } from '../../domain/roster/import-batches'
import type { PlannedImport } from '../../domain/roster/kinds/roster-kind'
import type { AnyPlan } from '../../domain/roster/plan'
import type { PlanMemory } from '../../domain/roster/plan-memory'
import type { Choices, ImportCounts } from '../../domain/roster/row-decision'
import type { Alias } from '../../domain/roster/value-aliases'

/** The file that is being imported, once it was read. */
export type ReadFile = {
  readonly fileName: string
  readonly fileHash: string
  /** The import of this very file that is in force. */
  readonly before: ListedBatch | undefined
  /** Every sheet that could be the roster, and the one chosen, with its columns as they are matched now. */
  readonly sheets: readonly ChosenSheet<string>[]
  readonly chosen: ChosenSheet<string>
  /** What the clerk has said in this import of how values are written, to be remembered. */
  readonly learnt: readonly Alias[]
  /** Empty columns that the clerk has said are to be cleared. */
  readonly clearing: readonly string[]
  /** What its rows were read as when it was last planned. */
  readonly memory: PlanMemory
}

export type Matching = ReadFile & { readonly kind: 'matching' }

export type Reviewing = ReadFile & {
  readonly kind: 'reviewing'
  readonly plan: AnyPlan
  /** The plan with what can be done by it. */
  readonly planned: PlannedImport
  readonly choices: Choices
  /** What was on record when the plan was made. */
  readonly against: readonly unknown[]
  /** Why the last attempt to write was refused. */
  readonly refusal: string | undefined
  /** The plan is being made anew after a correction; nothing can be written meanwhile. */
  readonly replanning: boolean
}

/** Where an import stands. Only `writing` writes, and only whole or not at all. */
export type ImportState =
  | { readonly kind: 'choosing'; readonly refusal?: string }
  | { readonly kind: 'preparing'; readonly progress: Progress }
  | Matching
  | Reviewing
  | { readonly kind: 'writing'; readonly progress: Progress }
  | {
      readonly kind: 'done'
      readonly head: EntryHead
      readonly fileName: string
      readonly counts: ImportCounts
    }
