import type { Right } from '../accounts/roles'
import type { RecordsNow } from '../calendar/due-item'
import type { OwnFacts } from '../records/own-facts'
import type { Resident } from '../records/resident'
import type { StreetForm } from '../records/street-form'
import { formLines } from './form-lines'
import { allGiven, type FormRow, type Given } from './form-row'
import { filledLines } from './known-form'
import type { FilledLine } from './report-changes'

/** What the lines of a form are filled from; without `given` everything is told. */
export type FillRequest = {
  readonly form: Pick<StreetForm, 'id' | 'mapping'>
  readonly people: readonly Resident[]
  readonly records: RecordsNow
  readonly rights: readonly Right[]
  readonly today: string
  readonly own: readonly OwnFacts[]
  readonly given?: Given
  /** A line with what else is to be told of it. */
  readonly told?: (row: FormRow) => FormRow
}

const asItIs = (row: FormRow): FormRow => row

/** The lines of a form, each with what it puts into the columns. */
export function filledLinesOf({
  form,
  given = allGiven,
  told = asItIs,
  ...about
}: FillRequest): readonly FilledLine[] {
  const rows = formLines({ ...about, formId: form.id, of: form.mapping.of, given }).map(told)
  const values = filledLines(form.mapping, rows, about.today)
  return rows.map((row, at) => ({ row, values: values[at] ?? [] }))
}
