import { currentForms, dueOn, isReported } from '../../forms/form-month'
import { formReport } from '../../records/form-report'
import { streetForm } from '../../records/street-form'
import type { DueItem, DueSource } from '../due-item'

/** The months a window touches, `YYYY-MM`. */
function monthsOf(from: string, to: string): readonly string[] {
  const months: string[] = []
  const [year = 0, month = 1] = from.slice(0, 7).split('-').map(Number)
  for (let at = 0; ; at += 1) {
    const one = new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 7)
    if (one > to.slice(0, 7)) return months
    months.push(one)
  }
}

/** Forms of the street that are due and not yet reported. */
export const streetForms: DueSource = {
  id: 'street-forms',
  label: '报表填报',
  kinds: [streetForm, formReport],
  days: [7, 2],
  basis: '截止日按各报表自己定的；提醒天数由本单位自定',
  items: (records, { from, to }) => {
    const reports = records.all(formReport)
    return currentForms(records.all(streetForm)).flatMap(form =>
      monthsOf(from, to).flatMap((month): readonly DueItem[] => {
        const day = dueOn(form, month)
        if (day === undefined || day > to) return []
        const done = isReported(form, month, reports)
        const item = {
          key: `${form.id} ${month}`,
          title: `填报：${form.name}`,
          day,
          path: `/forms/${form.id}`,
        }
        return [
          {
            ...item,
            ...(form.giving.recipient !== '' && { note: `报${form.giving.recipient}` }),
            ...(done && { done: true as const }),
          },
        ]
      }),
    )
  },
}
