import type { RecordsNow } from '../../calendar/due-item'
import type { RecordKind, RecordOf } from '../../records/define-record'
import type { FormFact, FormRow, Given } from '../form-row'
import { numbering, recordRow, type RecordInForm } from './record-facts'

/** A fact as the clerk picks it, without how it is read. */
export type FactChoice = Pick<FormFact<never>, 'name' | 'label' | 'group' | 'tells' | 'elsewhere'>

/** What the lines of a form are made from now. */
export type LineRequest = {
  readonly records: RecordsNow
  readonly today: string
  readonly given: Given
  /** What only this form asks, by the id of the record it is about. */
  readonly own: (id: string) => Readonly<Record<string, string>>
}

/** Records of one kind as the lines of a form. */
export type RecordSource = {
  readonly of: string
  readonly label: string
  readonly facts: readonly FactChoice[]
  readonly rows: (request: LineRequest) => readonly FormRow[]
}

/** Lines about every record of a kind, in the order they were recorded. */
export function recordSource<K extends RecordKind>({
  kind,
  known,
  facts,
}: {
  readonly kind: K
  /** By what the clerk knows a record. */
  readonly known: (record: RecordOf<K>, records: RecordsNow) => { readonly id: string; readonly name: string }
  readonly facts: readonly FormFact<RecordInForm<K>>[]
}): RecordSource {
  const all: readonly FormFact<RecordInForm<K>>[] = [numbering, ...facts]
  return {
    of: kind.kind,
    label: kind.label,
    facts: all,
    rows: ({ records, today, given, own }) =>
      records.all(kind).map((record, at) => {
        const one = known(record, records)
        return recordRow(all, { record, records, nth: at + 1, today }, one, given, own(one.id))
      }),
  }
}
