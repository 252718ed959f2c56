import { put, type Put } from '../journal/entry'
import { sameValue } from '../journal/same-value'
import { columnMatch, type ColumnMatch } from '../records/column-match'
import type { FactField } from './facts'
import type { HeadingBook } from './heading-book'
import { normaliseHeading } from './normalise-heading'
import type { Column } from './plan'

/** The headings of a form as they are remembered: normalised; one that comes again has its number behind it: 户号, 户号#2. */
function keysOf(columns: readonly Column<string>[]): readonly string[] {
  const times = new Map<string, number>()
  return columns.map(({ heading }) => {
    const name = normaliseHeading(heading)
    const nth = (times.get(name) ?? 0) + 1
    times.set(name, nth)
    return nth === 1 ? name : `${name}#${String(nth)}`
  })
}

const sameHeadings = (keys: readonly string[], { headings }: Pick<ColumnMatch, 'headings'>): boolean =>
  keys.length === headings.length && keys.toSorted().every((key, at) => key === headings[at])

/** What is remembered of a form: one with the same headings, whatever their order. */
const matchOf = (keys: readonly string[], matches: readonly ColumnMatch[]): ColumnMatch | undefined =>
  matches.findLast(match => sameHeadings(keys, match))

/** What rosters are about where nothing else is said. */
const RESIDENTS = 'residents'

/** What a record keeps of what its roster is about. */
export const aboutOf = (about: string): { readonly about?: string } => (about === RESIDENTS ? {} : { about })

const matchesAbout = (about: string, matches: readonly ColumnMatch[]): readonly ColumnMatch[] =>
  matches.filter(one => (one.about ?? RESIDENTS) === about)

/** Of which kind of roster the form is, and its facts by their names; null for a name no program of today knows. */
type Remembering<F extends string> = {
  readonly about: string
  readonly fieldNamed: (name: string | null | undefined) => F | null
}

/** The columns as the clerk matched them when a form with these headings came before; null for a form that is new. */
export function rememberedColumns<F extends string = FactField>(
  columns: readonly Column<F>[],
  matches: readonly ColumnMatch[],
  { about, fieldNamed }: Remembering<F>,
): readonly Column<F>[] | null {
  const keys = keysOf(columns)
  const match = matchOf(keys, matchesAbout(about, matches))
  if (match === undefined) return null
  return columns.map((column, at) => ({ ...column, field: fieldNamed(match.fields[keys[at] ?? '']) }))
}

/** Who said something that is remembered, and when (`YYYY-MM-DD`). */
export type Stamp = { readonly by: string; readonly on: string }

/** The record that remembers how the columns of a form were matched, by whom. Saying the same again changes nothing. */
export function columnMemory(
  columns: readonly Column<string>[],
  matches: readonly ColumnMatch[],
  newId: () => string,
  stamp: Stamp,
  about: string = RESIDENTS,
): Put {
  const keys = keysOf(columns)
  const before = matchOf(keys, matchesAbout(about, matches))
  const fields = Object.fromEntries(columns.map(({ field }, at) => [keys[at] ?? '', field]))
  if (before !== undefined && sameValue(before.fields, fields)) return put(columnMatch, before)
  return put(columnMatch, {
    id: before?.id ?? newId(),
    headings: keys.toSorted(),
    fields,
    ...aboutOf(about),
    ...stamp,
  })
}

/** Whether the words over a column are known, kept or not. Of two-row headings the parts are joined by ·. */
function isKnownHeading(heading: string, book: HeadingBook<string>): boolean {
  const parts = heading.split('·').map(normaliseHeading)
  return [false, true].some(standIn => book.meaning(parts, standIn) !== undefined)
}

/** The columns whose headings say nothing to us: the clerk is asked what they hold. */
export const unknownColumns = <F extends string>(
  columns: readonly Column<F>[],
  book: HeadingBook<F>,
): readonly Column<F>[] =>
  columns.filter(({ heading, field }) => field === null && !isKnownHeading(heading, book))
