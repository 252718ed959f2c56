import { daysAfter, daysBetween } from '../people/days'
import type { NoticePeriod, Objection, PublicNotice } from '../records/public-notice'
import { noticeKinds } from './data/notice-kinds'

/** Days a notice hangs, its first and its last both counted: from the 1st to the 7th it hangs 7 days. */
export const noticeDays = ({ from, to }: Pick<PublicNotice, 'from' | 'to'>): number =>
  daysBetween(from, to) + 1

/** The first day a notice of so many days may end on. */
export const earliestEnd = (from: string, days: number): string => daysAfter(from, days - 1)

/** The period a notice goes by. */
export const periodOf = ({ period, noticeKind }: Pick<PublicNotice, 'period' | 'noticeKind'>): NoticePeriod =>
  period ?? noticeKinds[noticeKind].period

/** The last day an objection is to be answered: the day it came in is not counted (民法典第二百零一条). */
export const answerDue = (
  notice: Pick<PublicNotice, 'period' | 'noticeKind'>,
  { receivedOn }: Pick<Objection, 'receivedOn'>,
): string => daysAfter(receivedOn, periodOf(notice).answerDays)

export const noticeStates = {
  ahead: '未到公示期',
  showing: '公示中',
  over: '期满待撤下',
  down: '已撤下',
} as const
export type NoticeState = keyof typeof noticeStates

/** How far a notice has come on a day, `YYYY-MM-DD`. On its last day it still hangs. */
export function noticeState({ from, to, takenDownOn }: PublicNotice, asOf: string): NoticeState {
  if (takenDownOn !== undefined && takenDownOn <= asOf) return 'down'
  if (asOf < from) return 'ahead'
  return asOf <= to ? 'showing' : 'over'
}

/** An objection nobody has answered, by when it should be, and whether that day is over. */
export type OpenObjection = { readonly objection: Objection; readonly due: string; readonly overdue: boolean }

/** Objections not answered on a day, those due sooner first. */
export const openObjections = (notice: PublicNotice, asOf: string): readonly OpenObjection[] =>
  notice.objections
    .filter(({ answeredOn }) => answeredOn === undefined || answeredOn > asOf)
    .map(objection => {
      const due = answerDue(notice, objection)
      return { objection, due, overdue: due < asOf }
    })
    .toSorted((one, other) => one.due.localeCompare(other.due))
