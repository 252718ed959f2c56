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
export type Clearing<F extends string = FactField> = {
  readonly of: ReadonlyMap<number, readonly F[]>
  readonly emptied: readonly EmptiedColumn<F>[]
}

/** A row of a list of ours, as far as its empty cells go. */
type ReadRow = { readonly row: number; readonly source: readonly string[] }

type AnySaid<F extends string> = { readonly [K in F]?: string | undefined }

/** What a row tells, and what is on record of what it is about; undefined where it does not say by the hidden id what that is. */
type Comparing<R, F extends string> = (
  reading: R,
) => { readonly told: AnySaid<F>; readonly known: AnySaid<F> } | undefined

type Places<F extends string> = readonly { readonly field: F; readonly places: readonly number[] }[]

const placesOf = <F extends string>(fields: readonly F[], columns: readonly Column<F>[]): Places<F> =>
  fields
    .map(field => ({ field, places: columns.flatMap((column, at) => (column.field === field ? [at] : [])) }))
    .filter(({ places }) => places.length > 0)

const isEmpty = ({ source }: ReadRow, places: readonly number[]): boolean =>
  places.every(at => (source[at] ?? '').trim() === '')

/**
 * What the clerk has emptied in a list of ours: only of rows that say by the hidden id what they are about, only in columns the file has,
 * and only what the row's other cells do not tell. A column without anything in any of these rows clears nothing until it is agreed.
 *
 * @param fields the facts that an emptied cell may clear
 * @param agreed the columns of which the clerk has said that they were emptied on purpose
 */
export function* clearedIn<R extends ReadRow, F extends string>(
  readings: readonly R[],
  columns: readonly Column<F>[],
  fields: readonly F[],
  compare: Comparing<R, F>,
  agreed: readonly string[],
): Generator<undefined, Clearing<F>> {
  const all = placesOf(fields, columns)
  const filled = new Set<F>()
  const cleared = new Map(all.map(({ field }): [F, number[]] => [field, []]))
  yield* paced(readings, reading => {
    const compared = compare(reading)
    if (compared === undefined) return
    const { told, known } = compared
    for (const { field, places } of all) {
      if (!isEmpty(reading, places)) filled.add(field)
      else if (told[field] === undefined && (known[field] ?? '') !== '') cleared.get(field)?.push(reading.row)
    }
  })
  const isWhole = (field: F, rows: readonly number[]): boolean => !filled.has(field) && rows.length > 1
  const emptied = [...cleared].filter(([field, rows]) => isWhole(field, rows))
  const of = new Map<number, F[]>()
  for (const [field, rows] of cleared) {
    if (isWhole(field, rows) && !agreed.includes(field)) continue
    for (const row of rows) of.set(row, [...(of.get(row) ?? []), field])
  }
  return { of, emptied: emptied.map(([field, rows]) => ({ field, people: rows.length })) }
}

const clearable = factFields.filter(field => !keptWhenEmpty.includes(field))

/** The same of a list of residents: of one that names nobody by the hidden id nothing is cleared. */
export function* clearedFacts(
  readings: readonly RowReading[],
  columns: readonly Column[],
  index: PeopleIndex,
  agreed: readonly string[],
): Generator<undefined, Clearing> {
  if (index.byId.size === 0) return { of: new Map(), emptied: [] }
  const compare: Comparing<RowReading, FactField> = ({ personId, facts }) => {
    const person = index.byId.get(personId ?? '')
    return person && { told: completeFacts(facts), known: person.facts }
  }
  return yield* clearedIn(readings, columns, clearable, compare, agreed)
}
