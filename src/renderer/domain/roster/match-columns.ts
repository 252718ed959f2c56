import { columnLetter } from '../sheet/workbook'
import type { FactField } from './facts'
import type { HeadingBook, HeadingMeaning } from './heading-book'
import { normaliseHeading } from './normalise-heading'
import type { Column } from './plan'

/** The heading of one column, its cells from top to bottom as they stand in the file. */
export type ColumnHeading = { readonly index: number; readonly parts: readonly string[] }

export type ColumnMatch<F extends string = FactField> = {
  readonly columns: readonly Column<F>[]
  /** How many columns were recognised, kept or not. */
  readonly recognised: number
  /** True where rows are about householders or owners, for want of a column for the name. */
  readonly standIn: boolean
}

type Normalised = { readonly heading: ColumnHeading; readonly parts: readonly string[] }
type Meant<F extends string> = {
  readonly heading: ColumnHeading
  readonly meaning: HeadingMeaning<F> | undefined
}

const normalised = (heading: ColumnHeading): Normalised => ({
  heading,
  parts: heading.parts.map(normaliseHeading),
})

const meanAll = <F extends string>(
  headings: readonly Normalised[],
  book: HeadingBook<F>,
  standIn: boolean,
): Meant<F>[] =>
  headings.map(({ heading, parts }, at) => ({
    heading,
    meaning: book.isOfColumnBefore(parts.at(-1) ?? '', headings[at - 1]?.parts.at(-1))
      ? { kind: 'idle' }
      : book.meaning(parts, standIn),
  }))

/** Which fact each column serves: of those that tell the same one the first, or all where they can be joined; else one that stands in. Another document's number stands in row by row. */
function servingColumns<F extends string>(
  all: readonly Meant<F>[],
  { joined }: HeadingBook<F>,
): ReadonlyMap<number, F> {
  const serving = new Map<number, F>()
  const served = new Set<F>()
  for (const kind of ['fact', 'spare'] as const) {
    const before = new Set(served)
    for (const { heading, meaning } of all) {
      if (meaning?.kind !== kind) continue
      const takenUp = joined.has(meaning.field) ? before : served
      if (takenUp.has(meaning.field) && !(kind === 'spare' && meaning.field === 'idNumber')) continue
      served.add(meaning.field)
      serving.set(heading.index, meaning.field)
    }
  }
  return serving
}

/**
 * Tell which column holds which fact. Of columns that tell the same fact the first is kept. Without a column for the name, 户主姓名
 * or 业主姓名 is the name, and what else the sheet says of the householder or owner is that person's.
 */
export function matchColumns<F extends string>(
  headings: readonly ColumnHeading[],
  book: HeadingBook<F>,
): ColumnMatch<F> {
  const said = headings.map(normalised)
  const plain = meanAll(said, book, false)
  const isNamed = plain.some(({ meaning }) => meaning?.kind === 'fact' && book.naming.includes(meaning.field))
  const standIn = book.standsIn && !isNamed
  const all = standIn ? meanAll(said, book, true) : plain
  const serving = servingColumns(all, book)
  return {
    columns: headings.map(({ index, parts }) => ({
      index,
      letter: columnLetter(index),
      heading: parts.join('·'),
      field: serving.get(index) ?? null,
    })),
    recognised: all.filter(({ meaning }) => meaning !== undefined).length,
    standIn,
  }
}
