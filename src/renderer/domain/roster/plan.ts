import type { FactField, Facts } from './facts'

/** What a problem does to its row: refuse it, put it before the clerk, or only be told. */
export type Severity = 'reject' | 'doubt' | 'warn'

/** Everything that can be wrong with a cell. Words in `words/problem-words.ts`. */
export const cellCodes = [
  'missing',
  'id-damaged',
  'id-suspect',
  'id-lost',
  'id-shape',
  'id-date',
  'id-checksum',
  'sex-mismatch',
  'birth-mismatch',
  'phone-shape',
  'date-shape',
  'duplicate-in-file',
  'person-repeated',
  'person-unknown',
  'number-of-another',
  'several-matches',
  'name-placeholder',
  'value-unknown',
  'masked',
  'too-long',
  'flag-conflict',
  'cancelled-unclear',
  'merged-away',
] as const
export type CellCode = (typeof cellCodes)[number]

/** A problem at a cell, by the 1-based row and the letter the clerk sees. */
export type CellProblem = {
  readonly row: number
  readonly column: string
  readonly field: FactField
  readonly code: CellCode
  readonly severity: Severity
  readonly detail?: Readonly<Record<string, string>>
}

/** A column of a list of ours that came back without anything in it, and of how many people it would clear the fact. */
export type EmptiedColumn = { readonly field: FactField; readonly people: number }

export type Column = {
  readonly index: number
  readonly letter: string
  /** As it stands in the file; two-row headings joined as 父·子. */
  readonly heading: string
  /** Null: not a fact we keep. */
  readonly field: FactField | null
}

/** `after` is empty where the row takes the fact away. */
export type FieldChange = { readonly field: FactField; readonly before: string; readonly after: string }

/** What became of a number whose last digits a spreadsheet lost (domain handbook §2.6), of a row that nothing else refuses. */
export type NumberDamage = {
  /** The first digits that can be relied on, at most 15. */
  readonly rest: string
  /** The only resident of that name whose number begins with the same 15 digits; no other row is about that one. */
  readonly repair?: string
}

export type RowState = 'create' | 'update' | 'unchanged' | 'doubtful' | 'rejected'

export type PlannedRow = {
  readonly row: number
  readonly state: RowState
  /** What the row says; a rejected row keeps what could be read. The name may be empty there. */
  readonly facts: Facts
  /** The 15-digit number in the row that `facts.idNumber` was made from. */
  readonly formerIdNumber?: string
  /** update, and doubtful when the person is known: what would change. */
  readonly changes: readonly FieldChange[]
  /** What the row says otherwise of facts that were checked by hand: they stay as they are. */
  readonly kept?: readonly FieldChange[]
  /** Facts that the row takes away: cells the clerk emptied in a list of ours. */
  readonly cleared?: readonly FactField[]
  readonly damage?: NumberDamage
  /** The resident the row is about; absent when it is a new one or not known. */
  readonly residentId?: string
  /** Several possible residents; of a rejected row with a damaged number, whom it is most likely about. */
  readonly candidates: readonly string[]
  readonly problems: readonly CellProblem[]
  /** The row's cells as text, for the grid and the rejected sheet. */
  readonly source: readonly string[]
}

export type PlanCounts = Readonly<Record<'rows' | RowSummary, number>>
type RowSummary = 'create' | 'update' | 'unchanged' | 'doubtful' | 'rejected'

/** What an import would do: decided, shown, and only then done. */
export type RosterPlan = {
  readonly fileName: string
  readonly sheetName: string
  /** 1-based row of the (first) heading row, and how many rows the heading has. */
  readonly headerRow: number
  readonly headerRows: number
  readonly columns: readonly Column[]
  readonly rows: readonly PlannedRow[]
  /** Columns of a list of ours that came back empty: they clear nothing unless the clerk says so. */
  readonly emptied: readonly EmptiedColumn[]
  readonly counts: PlanCounts
}
