import type { StreetForm } from '../records/street-form'
import type { Workbook } from '../sheet/workbook'
import { currentForms } from './form-month'
import { isKnown } from './known-form'

/** The form whose headings these are, of those that are still asked for; a form that counts people is known by its sheet only, and so not told. */
export const formKnown = (workbook: Workbook, forms: readonly StreetForm[]): StreetForm | undefined =>
  currentForms(forms).find(({ mapping }) => mapping.counts === undefined && isKnown(workbook, mapping).ok)
