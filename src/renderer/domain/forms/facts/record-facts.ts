import type { RecordsNow } from '../../calendar/due-item'
import { maskedValue } from '../../personal-data/masked-value'
import type { Privacy } from '../../personal-data/privacy'
import type { RecordKind, RecordOf } from '../../records/define-record'
import type { FactValue, FormFact, FormRow, Given } from '../form-row'

/** A record in a line of a form. */
export type RecordInForm<K extends RecordKind> = {
  readonly record: RecordOf<K>
  readonly records: RecordsNow
  readonly nth: number
  readonly today: string
}

/** What stands in a field as a form can tell it: days and moments as they are written, lists joined by `、`. */
function wordsOf(value: unknown): FactValue {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return value.replace('T', ' ')
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value) && value.every(one => typeof one === 'string')) return value.join('、')
  return undefined
}

/** A fact that tells what a field of a kind tells, and is masked as it is. */
export function toldFact<K extends RecordKind>(
  kind: K,
  field: keyof RecordOf<K> & string,
  label: string,
  value: (row: RecordInForm<K>) => FactValue,
): FormFact<RecordInForm<K>> {
  const { privacy }: RecordKind = kind
  const decisions: Readonly<Record<string, Privacy>> = privacy ?? {}
  const name = `${kind.kind}.${field}`
  return {
    name,
    label,
    group: kind.label,
    tells: [{ field: name, label, privacy: decisions[field] ?? 'open' }],
    value,
  }
}

/** The fields of a kind as facts, called what the kind calls them. */
export const fieldFacts = <K extends RecordKind>(
  kind: K,
  fields: readonly (keyof RecordOf<K> & string)[],
): readonly FormFact<RecordInForm<K>>[] => {
  const { headings }: RecordKind = kind
  return fields.map(field =>
    toldFact(kind, field, headings[field]?.[0] ?? field, ({ record }) => wordsOf(record[field])),
  )
}

/** A fact that follows from a record and others beside it. */
export const countedFact = <K extends RecordKind>(
  kind: K,
  label: string,
  value: (row: RecordInForm<K>, on: string) => FactValue,
): FormFact<RecordInForm<K>> => ({
  name: `${kind.kind}.${label}`,
  label,
  group: kind.label,
  tells: [],
  value,
})

/** The nth line, whatever it is about. */
export const numbering = {
  name: '序号',
  label: '序号',
  group: '常用',
  tells: [],
  value: ({ nth }: { readonly nth: number }): number => nth,
} satisfies FormFact<{ readonly nth: number }>

/** The line of a form about a record. */
export function recordRow<K extends RecordKind>(
  facts: readonly FormFact<RecordInForm<K>>[],
  row: RecordInForm<K>,
  known: { readonly id: string; readonly name: string },
  { isGiven, isMasked }: Given,
  own: Readonly<Record<string, string>>,
): FormRow {
  return {
    ...known,
    value: (asked, on = row.today) => {
      const fact = facts.find(one => one.name === asked)
      const told = fact?.tells[0]
      if (fact === undefined || (told !== undefined && !isGiven(told.field))) return undefined
      const value = fact.value(row, on)
      const masked = told !== undefined && isMasked(told.field) && typeof value === 'string'
      return masked ? maskedValue(told.privacy, value) : value
    },
    tag: () => undefined,
    own: asked => own[asked],
  }
}
