import { put, type Change } from '../journal/entry'
import { noticeRule as noticeRuleKind, type NoticeRule } from '../records/notice-rule'
import { fail, ok, type Result } from '../result'
import { noticePeriods, type PeriodChoice } from './data/notice-kinds'

/** The latest the office has set for a period by a day, `YYYY-MM-DD`. */
export const noticeRuleOn = (
  period: string,
  own: readonly NoticeRule[],
  day: string,
): NoticeRule | undefined =>
  own
    .filter(one => one.period === period && one.since <= day)
    .toSorted((one, other) => other.since.localeCompare(one.since))[0]

/** Every period as it holds on a day: what the office has set by then, else what is listed. What a law asks for stays law. */
export const periodsOn = (own: readonly NoticeRule[], day: string): readonly PeriodChoice[] =>
  noticePeriods.map(period => {
    const set = noticeRuleOn(period.id, own, day)
    if (set === undefined) return period
    const { days, answerDays, basis } = set
    return { ...period, days, answerDays, basis, from: period.from === 'law' ? 'law' : 'own' }
  })

/** One period by its id as it holds on a day. An id that is not listed is a fault. */
export function periodOn(id: string, own: readonly NoticeRule[], day: string): PeriodChoice {
  const period = periodsOn(own, day).find(one => one.id === id)
  if (period === undefined) throw new Error(`No notice period ${id}`)
  return period
}

/** What the clerk types; a figure left empty is null. */
export type NoticeRuleRequest = {
  readonly since: string
  readonly days: number | null
  readonly answerDays: number | null
  readonly basis: string
}

/**
 * Sets from a day on how long a notice hangs and in how many days an objection is answered; set twice for one day, the later replaces the
 * earlier. Refusals: `notice-rule-days`, `notice-rule-under-law` (fewer days than a law asks for), `kind-basis-missing`.
 */
export function setNoticeRule(
  { id: periodId, name }: Pick<PeriodChoice, 'id' | 'name'>,
  { since, days, answerDays, basis: typed }: NoticeRuleRequest,
  own: readonly NoticeRule[],
  newId: () => string,
): Result<Change> {
  if (days === null || answerDays === null) return fail('notice-rule-days')
  const law = noticePeriods.find(one => one.id === periodId && one.from === 'law')
  if (law !== undefined && days < law.days) {
    return fail('notice-rule-under-law', { days: String(law.days), basis: law.basis })
  }
  const basis = typed.trim()
  if (basis === '') return fail('kind-basis-missing')
  const id = own.find(one => one.period === periodId && one.since === since)?.id ?? newId()
  const rule: NoticeRule = { id, period: periodId, since, days, answerDays, basis }
  return ok({
    cause: 'meeting-rules-edited',
    detail: `公示期限：${name}`,
    save: [put(noticeRuleKind, rule)],
  })
}
