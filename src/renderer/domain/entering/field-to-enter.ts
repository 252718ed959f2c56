import type { RecordKind } from '../records/define-record'

/** How a fact is entered: a line, several lines, a whole number, an exact decimal, a day (`YYYY-MM-DD`), or one of a list. */
type Way = 'text' | 'long' | 'count' | 'decimal' | 'day' | 'choice'

/** One fact of a record as a form asks for it. */
export type FieldToEnter = {
  readonly field: string
  readonly label: string
  readonly way: Way
  readonly required?: true
  readonly choices?: readonly string[]
  readonly hint?: string
  /** What a figure counts: 户, ㎡. */
  readonly unit?: string
}

/** What stands in each field of a form; absent or blank: nothing. */
export type Entered = Readonly<Record<string, string>>

/** The fields of a form on a kind of record: what each is called is what the kind calls it. */
export const fieldsOf = (
  { headings }: Pick<RecordKind, 'headings'>,
  fields: readonly Omit<FieldToEnter, 'label'>[],
): readonly FieldToEnter[] =>
  fields.map(field => ({ ...field, label: headings[field.field]?.[0] ?? field.field }))

/** What stands in the form for a record on file. */
export const enteredOf = (
  fields: readonly FieldToEnter[],
  record: Readonly<Record<string, unknown>> | undefined,
): Entered =>
  Object.fromEntries(
    fields.flatMap(({ field }) => {
      const value = record?.[field]
      return typeof value === 'string' || typeof value === 'number' ? [[field, String(value)]] : []
    }),
  )
