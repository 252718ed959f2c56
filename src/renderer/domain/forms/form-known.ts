import type { StreetForm } from '../records/street-form'
import type { Workbook } from '../sheet/workbook'
import { currentForms } from './form-month'
import { isKnown } from './known-form'

const tellsItself = ({ mapping }: StreetForm): boolean =>
  mapping.counts === undefined ? Object.keys(mapping.headings).length > 0 : mapping.counts.known !== undefined

/** A form as it is known in a file, on whichever sheet: offices call the sheet by the month. */
function asIn(workbook: Workbook, form: StreetForm): StreetForm | undefined {
  const names = [form.mapping.sheet, ...workbook.sheets.map(({ name }) => name)]
  const sheet = names.find(name => isKnown(workbook, { ...form.mapping, sheet: name }).ok)
  return sheet === undefined ? undefined : { ...form, mapping: { ...form.mapping, sheet } }
}

/**
 * The form that a file is, by its headings or the words of the table it counts in, of those that are still asked for; with the sheet of
 * this file.
 */
export function formKnown(workbook: Workbook, forms: readonly StreetForm[]): StreetForm | undefined {
  for (const form of currentForms(forms).filter(tellsItself)) {
    const known = asIn(workbook, form)
    if (known !== undefined) return known
  }
  return undefined
}
