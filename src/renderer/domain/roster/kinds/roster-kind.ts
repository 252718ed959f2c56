import type { Records, TakeEarly } from '../../ports'
import type { Steps } from '../../progress'
import type { Privacy } from '../../personal-data/privacy'
import type { RecordKind } from '../../records/define-record'
import type { OutSheet } from '../../sheet/workbook'
import type { World } from '../../world'
import type { ImportedRows } from '../apply-plan'
import type { ChosenSheet } from '../choose-sheet'
import type { Sample } from '../column-samples'
import type { HeadingBook } from '../heading-book'
import type { AnyFacts, AnyPlan, AnyRow, Column, FieldChange } from '../plan'
import type { PlanMemory } from '../plan-memory'
import type { ListedRecord } from '../record-rows/record-roster'
import type { Choices, KnownPolicy } from '../row-decision'
import type { Alias } from '../value-aliases'

/** What a roster can be about, as batches and remembered columns name it. */
export type RosterAbout = 'residents' | 'houses' | 'enterprises' | 'volunteers'

/** The words a clerk reads where rosters of this kind are imported. */
export type RosterWords = {
  /** 导入名册 */
  readonly title: string
  /** What there is already, and what is new: 在册的人, 新的人. */
  readonly known: string
  readonly newcomers: string
  /** How they are counted: 人, 套. */
  readonly unit: string
  /** What a column must tell, as it is asked for: 姓名. */
  readonly naming: string
  /** Where a row without that is spoken of: （没有姓名）. */
  readonly nameless: string
  /** The list the records are in, its address and its name: 居民名册. */
  readonly list: string
  readonly path: string
}

/** A record a row may be about, and what the row would change there. */
export type Candidate = {
  readonly id: string
  readonly name: string
  readonly facts: AnyFacts
  readonly difference: {
    readonly changes: readonly FieldChange<string>[]
    readonly kept: readonly FieldChange<string>[]
  }
}

export type RosterReading = Pick<Records, 'all' | 'find'>

/** A plan together with what can be done by it. */
export type PlannedImport = {
  readonly plan: AnyPlan
  /** The one change that does what the plan says, as the clerk decided row by row. */
  readonly apply: (records: RosterReading, world: World, choices: Choices) => Steps<ImportedRows>
  /** The record with this id as one the row may be about; undefined when it is there no longer. */
  readonly compare: (row: AnyRow, records: RosterReading) => (id: string) => Candidate | undefined
}

/** What a plan is made from. */
export type ImportRequest = {
  readonly fileName: string
  readonly chosen: ChosenSheet<string>
  readonly records: RosterReading
  readonly today: string
  readonly aliases: readonly Alias[]
  /** Empty columns of a list of ours of which the clerk has said that they are to be cleared. */
  readonly clearing: readonly string[]
  readonly memory: PlanMemory
}

/** What rows are read by whose file is still on its way. */
export type AheadRequest = Pick<ImportRequest, 'today' | 'aliases' | 'memory'> & {
  /** What the columns of a heading hold, as far as it is remembered. */
  readonly columnsOf: (columns: readonly Column<string>[]) => readonly Column<string>[]
}

/** How the records of a kind leave as a list. */
export type RosterListing = {
  readonly rows: (records: RosterReading, today: string) => readonly ListedRecord[]
  readonly privacy: (field: string) => Privacy
}

/** A kind of roster: everything about an import that depends on what its rows are about. */
export type RosterKind = {
  readonly about: RosterAbout
  readonly words: RosterWords
  readonly book: HeadingBook<string>
  /** The record whose changes make a plan stale. */
  readonly record: RecordKind
  readonly policies: readonly KnownPolicy[]
  readonly fields: readonly string[]
  readonly label: (field: string) => string
  /** A fact as lists show it: identity numbers and phones masked. */
  readonly shown: (field: string, value: string) => string
  /** In characters of Latin. */
  readonly width: (field: string) => number
  readonly choices: (field: string) => readonly string[]
  /** Whether the meaning of what is written in a column can be remembered. */
  readonly isShared: (field: string) => boolean
  /** What is each row's own and is never mended in many rows at once. */
  readonly isOwn: (field: string) => boolean
  readonly nameOf: (facts: AnyFacts) => string
  /** Facts by which records that are alike are told apart. */
  readonly tellingApart: readonly string[]
  /** What a column is read as that keeps no fact of its own. */
  readonly readAs: (column: Column<string>) => string | undefined
  readonly samples: (
    chosen: ChosenSheet<string>,
    today: string,
    aliases: readonly Alias[],
  ) => ReadonlyMap<string, readonly Sample[]>
  /** Reads rows while the rest of their file is still on its way. */
  readonly readAhead?: (by: AheadRequest) => TakeEarly
  readonly plan: (request: ImportRequest) => Steps<PlannedImport>
  /** What of it leaves as a list, and what each of its facts tells of people; absent where lists leave otherwise. */
  readonly listing?: RosterListing
  readonly blank: { readonly name: string; readonly sheet: () => OutSheet }
}
