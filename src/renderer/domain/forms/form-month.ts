import type { FormReport } from '../records/form-report'
import type { StreetForm } from '../records/street-form'

/** How a form stands in a month. */
export const formStates = {
  reported: '本月已报',
  overdue: '已过期',
  waiting: '待报',
  undated: '未定截止日',
} as const
export type FormState = keyof typeof formStates

/** The day a form is due in a month (`YYYY-MM`), `YYYY-MM-DD`: its day, or the last day of a shorter month. */
export function dueOn({ dueDay }: Pick<StreetForm, 'dueDay'>, month: string): string | undefined {
  if (dueDay === undefined) return undefined
  const [year = '', nth = ''] = month.split('-')
  const last = new Date(Date.UTC(Number(year), Number(nth), 0)).getUTCDate()
  return `${month}-${String(Math.min(dueDay, last)).padStart(2, '0')}`
}

/** The newest report of a form, of those made before a day where one is given; undefined: none yet. */
export const lastReport = (
  { id }: Pick<StreetForm, 'id'>,
  reports: readonly FormReport[],
): FormReport | undefined => reports.findLast(({ formId }) => formId === id)

/** Whether a form was reported for a month. */
export const isReported = (
  { id }: Pick<StreetForm, 'id'>,
  month: string,
  reports: readonly FormReport[],
): boolean => reports.some(one => one.formId === id && one.month === month)

/** How a form stands today, `YYYY-MM-DD`. */
export function formState(
  form: Pick<StreetForm, 'id' | 'dueDay'>,
  reports: readonly FormReport[],
  today: string,
): FormState {
  const month = today.slice(0, 7)
  if (isReported(form, month, reports)) return 'reported'
  const due = dueOn(form, month)
  if (due === undefined) return 'undated'
  return due < today ? 'overdue' : 'waiting'
}

/** Forms that are still asked for, by the day they are due, those without one last. */
export const currentForms = (forms: readonly StreetForm[]): readonly StreetForm[] =>
  forms
    .filter(({ endedOn }) => endedOn === undefined)
    .toSorted(
      (one, other) =>
        (one.dueDay ?? 99) - (other.dueDay ?? 99) || one.name.localeCompare(other.name, 'zh-CN'),
    )
