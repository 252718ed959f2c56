import { put, type Change } from '../journal/entry'
import { attachment, type Attachment } from '../records/attachment'
import { formReport, type FormReport } from '../records/form-report'
import { ownFacts, type OwnFacts } from '../records/own-facts'
import { streetForm, type StreetForm } from '../records/street-form'
import { ok, type Problem, type Result } from '../result'
import { cellName, type FormMapping } from './form-mapping'
import { listsLines } from './lists-lines'

const LONGEST_NAME = 60
const LONGEST_PATTERN = 120

/** Why figures cannot stand in cells of their own, if they cannot. */
function cellsProblem(mapping: FormMapping): Problem | undefined {
  const named = Object.keys(mapping.cells ?? {})
  const wrong = named.find(cell => !cellName.safeParse(cell).success)
  if (wrong !== undefined) return { code: 'form-cells-wrong', detail: { cells: wrong } }
  const { from, to } = mapping.rows
  const within = named.find(cell => {
    const row = Number(/\d+/.exec(cell)?.[0])
    return listsLines(mapping) && row >= from && row <= to
  })
  return within === undefined ? undefined : { code: 'form-cell-in-rows', detail: { cell: within } }
}

/** Why nothing could be filled by a mapping, if it could not. */
function mappingProblem(mapping: FormMapping): Problem | undefined {
  const { rows, counts, cells = {} } = mapping
  if (rows.to < rows.from) return { code: 'form-rows-wrong' }
  if (counts === undefined && !listsLines(mapping) && Object.keys(cells).length === 0) {
    return { code: 'form-nothing-filled' }
  }
  return cellsProblem(mapping)
}

/** Why a form cannot be called so, if it cannot. */
function nameProblem({ id }: StreetForm, name: string, all: readonly StreetForm[]): Problem | undefined {
  if (name === '') return { code: 'form-name-missing' }
  if (Array.from(name).length > LONGEST_NAME) {
    return { code: 'form-name-long', detail: { most: String(LONGEST_NAME) } }
  }
  const taken = all.some(other => other.id !== id && other.name === name && other.endedOn === undefined)
  return taken ? { code: 'form-name-taken', detail: { name } } : undefined
}

/**
 * The change that keeps a form and how it is filled, with its empty file where that is new. Refusals: `form-name-missing`,
 * `form-name-long`, `form-name-taken`, `form-rows-wrong`, `form-nothing-filled`, `form-cells-wrong`, `form-cell-in-rows`.
 */
export function saveForm(
  form: StreetForm,
  all: readonly StreetForm[],
  file: Attachment | undefined,
): Result<Change> {
  const name = form.name.trim()
  const problem = nameProblem(form, name, all) ?? mappingProblem(form.mapping)
  if (problem !== undefined) return { ok: false, problem }
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
