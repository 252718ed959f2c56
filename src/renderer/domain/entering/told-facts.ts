import type { FieldToEnter } from './field-to-enter'

/** A fact as a page shows it; undefined: not known. */
export type ToldFact = { readonly key: string; readonly label: string; readonly words: string | undefined }

/** What is known of a record, field by field, with the unit behind a figure. */
export function toldFacts(
  fields: readonly FieldToEnter[],
  record: Readonly<Record<string, unknown>>,
): readonly ToldFact[] {
  return fields.map(({ field, label, unit }) => {
    const value = record[field]
    const known = typeof value === 'string' || typeof value === 'number'
    return {
      key: field,
      label,
      words: known ? `${String(value)}${unit === undefined ? '' : ` ${unit}`}` : undefined,
    }
  })
}
