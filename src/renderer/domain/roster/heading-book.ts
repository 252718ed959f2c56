/** What a heading was recognised as. `spare` serves only where no `fact` column tells it; `idle` is known and not kept. */
export type HeadingMeaning<F extends string> =
  | { readonly kind: 'fact'; readonly field: F }
  | { readonly kind: 'spare'; readonly field: F }
  | { readonly kind: 'idle' }

/** What stands over the columns of one kind of roster, and how its rows are told from the lines around them. */
export type HeadingBook<F extends string> = {
  /**
   * The meaning of a heading of one or more rows, its normalised parts from top to bottom.
   *
   * @param standIn true in a sheet without a column for the name, whose rows are about those who stand in
   */
  meaning(parts: readonly string[], standIn: boolean): HeadingMeaning<F> | undefined
  /** Whether a cell can stand over others as the name of a group. */
  isGroup(heading: string): boolean
  /** Whether the cell under the naming column holds that column's heading again, as on every printed page. */
  isNaming(heading: string): boolean
  /** Whether a column tells of somebody named in the column before it, and not of what the row is about. */
  isOfColumnBefore(heading: string, before: string | undefined): boolean
  /** What rows are about: without a column for one of these there is no roster. The first that is there names the row. */
  readonly naming: readonly F[]
  /** Whether others stand in where no column names what rows are about. */
  readonly standsIn: boolean
  /** Facts of which several columns may each tell a part. */
  readonly joined: ReadonlySet<string>
  /** Facts that belong to one row: neither filled down from a merged block nor repeated by 同上. */
  readonly own: readonly F[]
  /** What only a row has whole, in the column of it. */
  readonly whole: Readonly<Partial<Record<F, RegExp>>>
  /** What formulas dragged down over empty rows leave behind. */
  readonly residue: readonly F[]
}
