import { put, type Change } from '../journal/entry'
import { attachment, type Attachment } from '../records/attachment'
import { formReport, type FormReport } from '../records/form-report'
import { ownFacts, type OwnFacts } from '../records/own-facts'
import { streetForm, type StreetForm } from '../records/street-form'
import { fail, ok, type Result } from '../result'

const LONGEST_NAME = 60
const LONGEST_PATTERN = 120

/**
 * The change that keeps a form and how it is filled, with its empty file where that is new. Refusals: `form-name-missing`,
 * `form-name-long`, `form-name-taken`, `form-rows-wrong`, `form-nothing-filled`.
 */
export function saveForm(
  form: StreetForm,
  all: readonly StreetForm[],
  file: Attachment | undefined,
): Result<Change> {
  const name = form.name.trim()
  const { rows, columns, counts } = form.mapping
  if (name === '') return fail('form-name-missing')
  if (Array.from(name).length > LONGEST_NAME) return fail('form-name-long', { most: String(LONGEST_NAME) })
  if (all.some(other => other.id !== form.id && other.name === name && other.endedOn === undefined)) {
    return fail('form-name-taken', { name })
  }
  if (rows.to < rows.from) return fail('form-rows-wrong')
  if (counts === undefined && Object.values(columns).every(({ kind }) => kind === 'blank')) {
    return fail('form-nothing-filled')
  }
  const namePattern = form.namePattern.trim().slice(0, LONGEST_PATTERN) || '{表名}_{年月}'
  return ok({
    cause: 'form-saved',
    detail: name,
    save: [
      ...(file === undefined ? [] : [put(attachment, file)]),
      put(streetForm, { ...form, name, namePattern }),
    ],
  })
}

/** The form is no longer asked for; its reports stay on record. */
export const endForm = (form: StreetForm, today: string): Change => ({
  cause: 'form-ended',
  detail: form.name,
  save: [put(streetForm, { ...form, endedOn: today })],
})

/** A report that was made, and the answers it was given out with, to be offered again. */
export const recordReport = (form: StreetForm, report: FormReport): Change => ({
  cause: 'form-reported',
  detail: `${form.name}：${report.fileName}`,
  save: [put(formReport, report), put(streetForm, form)],
})

/** Keeps what the clerk entered of somebody for a form, by the columns' names; what is left blank is not kept. */
export function enterOwnFacts(
  about: Pick<OwnFacts, 'formId' | 'residentId'>,
  entered: OwnFacts['values'],
  kept: readonly OwnFacts[],
  newId: () => string,
): Change {
  const before = kept.find(one => one.formId === about.formId && one.residentId === about.residentId)
  const told = Object.entries(entered).map(([name, value]) => [name, value.trim()] as const)
  const values = Object.fromEntries(told.filter(([, value]) => value !== ''))
  return {
    cause: 'form-facts-entered',
    detail: '',
    save: [put(ownFacts, { id: before?.id ?? newId(), ...about, values })],
  }
}
