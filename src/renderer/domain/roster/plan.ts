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
  'fact-missing',
  'record-in-file',
  'record-unknown',
  'several-on-record',
  'figure-shape',
  'share-shape',
  'owners-uneven',
  'owner-named-otherwise',
  'owner-stays',
  'place-stays',
  'said-otherwise',
  'credit-code-old',
  'credit-code-length',
  'credit-code-character',
  'credit-code-check',
  'registration-shape',
  'code-otherwise',
  'name-of-another',
  'estate-unknown',
  'days-reversed',
  'contract-overlap',
  'day-shape',
  'choice-unknown',
  'team-unknown',
  'number-of-another-volunteer',
  'number-not-on-roster',
  'resident-named-otherwise',
  'goes-by-roster',
] as const
export type CellCode = (typeof cellCodes)[number]

/** A problem at a cell, by the 1-based row and the letter the clerk sees. `F`: the facts of the kind of roster; here and below residents' unless said. */
export type CellProblem<F extends string = FactField> = {
  readonly row: number
  readonly column: string
  readonly field: F
  readonly code: CellCode
  readonly severity: Severity
  readonly detail?: Readonly<Record<string, string>>
}

/** A column of a list of ours that came back without anything in it, and of how many people it would clear the fact. */
export type EmptiedColumn<F extends string = FactField> = { readonly field: F; readonly people: number }

export type Column<F extends string = FactField> = {
  readonly index: number
  readonly letter: string
  /** As it stands in the file; two-row headings joined as 父·子. */
  readonly heading: string
  /** Null: not a fact we keep. */
  readonly field: F | null
}

/** `after` is empty where the row takes the fact away. */
export type FieldChange<F extends string = FactField> = {
  readonly field: F
  readonly before: string
  readonly after: string
}

/** What became of a number whose last digits a spreadsheet lost (domain handbook §2.6), of a row that nothing else refuses. */
export type NumberDamage = {
  /** The first digits that can be relied on, at most 15. */
  readonly rest: string
  /** The only resident of that name whose number begins with the same 15 digits; no other row is about that one. */
  readonly repair?: string
}

export type RowState = 'create' | 'update' | 'unchanged' | 'doubtful' | 'rejected'

export type PlannedRow<F extends string = FactField, Said = Facts> = {
  readonly row: number
  readonly state: RowState
  /** What the row says; a rejected row keeps what could be read. The name may be empty there. */
  readonly facts: Said
  /** The 15-digit number in the row that `facts.idNumber` was made from. */
  readonly formerIdNumber?: string
  /** update, and doubtful when the record is known: what would change. */
  readonly changes: readonly FieldChange<F>[]
  /** What the row says otherwise of facts that were checked by hand: they stay as they are. */
  readonly kept?: readonly FieldChange<F>[]
  /** Facts that the row takes away: cells the clerk emptied in a list of ours. */
  readonly cleared?: readonly F[]
  readonly damage?: NumberDamage
  /** The record the row is about; absent when it is a new one or not known. */
  readonly recordId?: string
  /** Several records it may be about; of a rejected row with a damaged number, whom it is most likely about. */
  readonly candidates: readonly string[]
  /** There can be but one record of what the row is about, so that it is never written as another. */
  readonly sole?: true
  readonly problems: readonly CellProblem<F>[]
  /** The row's cells as text, for the grid and the rejected sheet. */
  readonly source: readonly string[]
}

export type PlanCounts = Readonly<Record<'rows' | RowSummary, number>>
type RowSummary = 'create' | 'update' | 'unchanged' | 'doubtful' | 'rejected'

/** What an import would do: decided, shown, and only then done. */
export type RosterPlan<F extends string = FactField, Said = Facts> = {
  readonly fileName: string
  readonly sheetName: string
  /** 1-based row of the (first) heading row, and how many rows the heading has. */
  readonly headerRow: number
  readonly headerRows: number
  readonly columns: readonly Column<F>[]
  readonly rows: readonly PlannedRow<F, Said>[]
  /** Columns of a list of ours that came back empty: they clear nothing unless the clerk says so. */
  readonly emptied: readonly EmptiedColumn<F>[]
  readonly counts: PlanCounts
}

/** What a row of any kind of roster says, as cleaned text by the names of its facts. */
export type AnyFacts = Readonly<Record<string, string | undefined>>

/** A row and a plan of any kind of roster, as screens show them. */
export type AnyRow = PlannedRow<string, AnyFacts>
export type AnyPlan = RosterPlan<string, AnyFacts>
