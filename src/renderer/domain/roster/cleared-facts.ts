import { paced } from '../paced'
import { completeFacts } from './derived-facts'
import { factFields, type FactField } from './facts'
import type { PeopleIndex } from './people-index'
import type { Column, EmptiedColumn } from './plan'
import type { RowReading } from './read-row'

/**
 * What an emptied cell never clears: whom the record is of, when somebody left (that is undone by restoring them), and tags, which have
 * days and grounds and of which a list may not show all.
 */
const keptWhenEmpty: readonly FactField[] = [
  ...(['name', 'idNumber', 'idType', 'diedOn', 'movedOut', 'movedTo'] as const),
  ...(['tags', 'sensitiveTags'] as const),
]

/** What emptied cells clear, row by row, and whole columns of which the clerk has to say so first. */
export type Clearing = {
  readonly of: ReadonlyMap<number, readonly FactField[]>
  readonly emptied: readonly EmptiedColumn[]
}

type Places = readonly { readonly field: FactField; readonly places: readonly number[] }[]

const placesOf = (columns: readonly Column[]): Places =>
  factFields
    .filter(field => !keptWhenEmpty.includes(field))
    .map(field => ({ field, places: columns.flatMap((column, at) => (column.field === field ? [at] : [])) }))
    .filter(({ places }) => places.length > 0)

const isEmpty = ({ source }: RowReading, places: readonly number[]): boolean =>
  places.every(at => (source[at] ?? '').trim() === '')

/**
 * What the clerk has emptied in a list of ours: only of rows that say by the hidden id whom they are about, only in columns the file has,
 * and only what the row's other cells do not tell. A column without anything in any of these rows clears nothing until it is agreed.
 *
 * @param agreed the columns of which the clerk has said that they were emptied on purpose
 */
export function* clearedFacts(
  readings: readonly RowReading[],
  columns: readonly Column[],
  index: PeopleIndex,
  agreed: readonly string[],
): Generator<undefined, Clearing> {
  const all = placesOf(columns)
  const filled = new Set<FactField>()
  const cleared = new Map(all.map(({ field }): [FactField, number[]] => [field, []]))
  yield* paced(readings, reading => {
    const person = index.byId.get(reading.personId ?? '')
    if (person === undefined) return
    const told = completeFacts(reading.facts)
    for (const { field, places } of all) {
      if (!isEmpty(reading, places)) filled.add(field)
      else if (told[field] === undefined && person.facts[field] !== undefined)
        cleared.get(field)?.push(reading.row)
    }
  })
  const isWhole = (field: FactField, rows: readonly number[]): boolean =>
    !filled.has(field) && rows.length > 1
  const emptied = [...cleared].filter(([field, rows]) => isWhole(field, rows))
  const of = new Map<number, FactField[]>()
  for (const [field, rows] of cleared) {
    if (isWhole(field, rows) && !agreed.includes(field)) continue
    for (const row of rows) of.set(row, [...(of.get(row) ?? []), field])
  }
  return { of, emptied: emptied.map(([field, rows]) => ({ field, people: rows.length })) }
}
