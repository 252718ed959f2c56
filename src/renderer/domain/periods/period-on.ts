import { put, type Change } from '../journal/entry'
import { periodRule as periodRuleKind, type PeriodRule } from '../records/period-rule'
import { fail, ok, type Result } from '../result'
import { periods, type Period } from './data/periods'

/** A period as it holds; `own`: the office has set it. */
export type PeriodNow = Period & { readonly own: boolean }

/** Every period as it holds on a day (`YYYY-MM-DD`): the latest the office has set by then, else what is listed. */
export const periodsOn = (rules: readonly PeriodRule[], day: string): readonly PeriodNow[] =>
  periods.map(period => {
    const set = rules
      .filter(one => one.period === period.id && one.since <= day)
      .toSorted((one, other) => other.since.localeCompare(one.since))[0]
    return set === undefined
      ? { ...period, own: false }
      : { ...period, length: set.length, basis: set.basis, own: true }
  })

/** One period by its id as it holds on a day. An id that is not listed is a fault. */
export function periodOn(id: string, rules: readonly PeriodRule[], day: string): PeriodNow {
  const period = periodsOn(rules, day).find(one => one.id === id)
  if (period === undefined) throw new Error(`No period ${id}`)
  return period
}

const LONGEST = 9999

/**
 * Sets from a day on how long a period is; set twice for one day, the later replaces the earlier. Refusals: `period-length`,
 * `kind-basis-missing`.
 */
export function setPeriod(
  { id: period, label }: Pick<Period, 'id' | 'label'>,
  { since, length, basis: typed }: { since: string; length: number | null; basis: string },
  rules: readonly PeriodRule[],
  newId: () => string,
): Result<Change> {
  if (length === null || !Number.isInteger(length) || length < 1 || length > LONGEST) {
    return fail('period-length', { most: String(LONGEST) })
  }
  const basis = typed.trim()
  if (basis === '') return fail('kind-basis-missing')
  const id = rules.find(one => one.period === period && one.since === since)?.id ?? newId()
  const rule: PeriodRule = { id, period, since, length, basis }
  return ok({ cause: 'periods-edited', detail: label, save: [put(periodRuleKind, rule)] })
}
