import { cellText } from '../text/cell-text'
import { oneLine, tidyText } from '../text/tidy-text'
import type { ChosenSheet } from './choose-sheet'
import { dataRows, type DataRow } from './data-rows'
import type { HeadingBook } from './heading-book'
import type { AnyRow, CellCode, Column } from './plan'
import { rowReader } from './read-row'
import { residentBook } from './resident-book'
import { withAliases, type Alias } from './value-aliases'

/** A value as it stands in the file, and as it is understood; empty where it says nothing. */
export type Sample = { readonly written: string; readonly read: string; readonly flawed: boolean }

/** Read well, but at odds with another column. */
const atOdds: readonly CellCode[] = ['sex-mismatch', 'birth-mismatch', 'owner-named-otherwise']
const ROWS_LOOKED_AT = 200
const SAMPLES = 3

/**
 * The first different values of each column by its letter, as they stand and as they would be read: what 19900307 or 33000 comes to is
 * seen before anything is planned.
 */
export function samplesBy(
  { sheet, heading }: ChosenSheet<string>,
  book: HeadingBook<string>,
  read: (row: DataRow) => Pick<AnyRow, 'facts' | 'problems'>,
): ReadonlyMap<string, readonly Sample[]> {
  const { columns } = heading
  const samples = new Map<string, Sample[]>(columns.map(({ letter }) => [letter, []]))
  let looked = 0
  for (const row of dataRows(sheet, heading, book)) {
    if (looked === ROWS_LOOKED_AT) break
    looked += 1
    const { facts, problems } = read(row)
    const sampleOf = ({ index, field, letter }: Column<string>): Sample => ({
      written: oneLine(tidyText(cellText(row.cells[index]))),
      read: field === null ? '' : (facts[field] ?? ''),
      flawed: problems.some(({ column, code }) => column === letter && !atOdds.includes(code)),
    })
    for (const column of columns) {
      const found = samples.get(column.letter) ?? []
      const sample = sampleOf(column)
      const isNew = sample.written !== '' && !found.some(({ written }) => written === sample.written)
      if (isNew && found.length < SAMPLES) found.push(sample)
    }
  }
  return samples
}

/** The same of a roster of residents, with what is remembered of written values. */
export function columnSamples(
  chosen: ChosenSheet,
  today: string,
  aliases: readonly Alias[],
): ReadonlyMap<string, readonly Sample[]> {
  const { columns } = chosen.heading
  const read = rowReader(columns, today)
  const meant = withAliases(columns, aliases)
  return samplesBy(chosen, residentBook, row => read(meant(row)))
}
