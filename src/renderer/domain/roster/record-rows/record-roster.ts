import type { Put } from '../../journal/entry'
import type { Privacy } from '../../personal-data/privacy'
import type { Records } from '../../ports'
import type { Cell } from '../../sheet/workbook'
import type { World } from '../../world'
import type { AnyFacts, FieldChange } from '../plan'
import type { ReadFact } from '../read-fact'
import type { Draft, Found } from '../row-draft'

/** One fact a roster of records can tell, as a column. */
export type RosterFact<F extends string> = {
  readonly field: F
  /** The names clerks use, without spaces, stars and bracketed notes; the first is the one we print. */
  readonly headings: string
  /** Names that serve only where no other column tells the fact. */
  readonly spare?: string
  readonly privacy: Privacy
  /** In characters of Latin. */
  readonly width: number
  /** The words there are for it, or are usual. */
  readonly choices?: readonly string[]
  /** The meaning of a written value is the same for everybody and can be remembered. */
  readonly shared?: true
  /** What stands under the heading of the empty form, and what is shown while a cell of it is chosen; absent where it is not asked for. */
  readonly asked?: { readonly explanation: string; readonly hint: string }
  /** Reads a cell, on a given day (`YYYY-MM-DD`). */
  readonly read: (today: string) => (cell: Cell) => ReadFact
}

/** What a row says, by the names of its facts; an empty text takes the fact away. */
export type Said<F extends string> = { readonly [K in F]?: string | undefined }

/** The record a row is about. */
export type About<F extends string> =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'refused'; readonly found: Found<F> }

/** What taking a row over comes to: what changes in the record, and what is wrong with that. */
export type Outcome<F extends string> = {
  readonly changes: readonly FieldChange<F>[]
  readonly found: readonly Found<F>[]
}

/** A row of a list of ours: the record it is about, and what it says. */
export type ListedRecord = { readonly id: string; readonly facts: AnyFacts }

/** The records a roster is about, as they stand while its rows are taken over one after the other. Nothing is stored. */
export type Working<F extends string> = {
  has(id: string): boolean
  /** Everything on record as a list of ours tells it: a row each, of an enterprise with contracts a row a contract. */
  rows(): readonly ListedRecord[]
  /** What is on record, as a roster would tell it: of several contracts the one the row is about. */
  factsOf(said: Said<F>, id: string): Said<F>
  find(said: Said<F>, id: string | undefined): About<F>
  /** What the row would change in a record; of a new one, what it says of it. */
  outcome(said: Said<F>, id: string | undefined): Outcome<F>
  /** Takes the row over; the id of its record. */
  take(said: Said<F>, id: string | undefined): string
  /** Everything that is not as it was. */
  puts(): readonly Put[]
}

/** What of a world a roster needs. */
export type RosterWorld = Pick<World, 'newId' | 'today'>

/** A kind of roster whose rows are each about one record, which is found by what the row says. */
export type RecordRoster<F extends string> = {
  readonly facts: readonly RosterFact<F>[]
  /** What rows are about; see `HeadingBook.naming`. */
  readonly naming: readonly [F, ...F[]]
  /** Facts that belong to one row; see `HeadingBook.own`. */
  readonly own: readonly F[]
  /** Facts of which further rows about the same record may say more: a second owner, another contract. */
  readonly adding: readonly F[]
  /** Facts that a cell emptied in a list of ours takes away; all others stay. */
  readonly clearable: readonly F[]
  readonly whole: Readonly<Partial<Record<F, RegExp>>>
  /** Headings over groups of columns, and known columns that are not kept. */
  readonly groups: string
  readonly idle: string
  /** Puts what follows from a row's cells together in its place, and tells what they say against each other. */
  readonly settle: (draft: Draft<F>, columns: ReadonlySet<F>) => readonly Found<F>[]
  /** What the row is called by where it is spoken of. */
  readonly nameOf: (said: AnyFacts) => string
  readonly open: (records: Pick<Records, 'all'>, world: RosterWorld) => Working<F>
}
