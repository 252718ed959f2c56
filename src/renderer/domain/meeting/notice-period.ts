import { daysAfter, daysBetween } from '../people/days'
import type { Meeting, MeetingNotice } from '../records/meeting'
import type { Problem } from '../result'
import type { KindRules } from './kind-rules'

/**
 * Days that lie wholly between the notice and the meeting: neither the day it goes out (民法典第二百零一条) nor the day of the meeting
 * counts. Sent on the 1st for the 5th it gives 3 days.
 */
export const noticeDaysGiven = (sentOn: string, startsAt: string): number =>
  daysBetween(sentOn, startsAt.slice(0, 10)) - 1

/** The last day a notice can go out, `YYYY-MM-DD`; undefined where no notice period is known. */
export const lastNoticeDay = (
  { startsAt }: Pick<Meeting, 'startsAt'>,
  { noticeDays }: Pick<KindRules, 'noticeDays'>,
): string | undefined =>
  noticeDays === undefined ? undefined : daysAfter(startsAt.slice(0, 10), -noticeDays.value - 1)

/** The day by which topics are to be in; undefined where none is set. */
export const lastTopicDay = (
  { startsAt }: Pick<Meeting, 'startsAt'>,
  { topicDays }: Pick<KindRules, 'topicDays'>,
): string | undefined =>
  topicDays === undefined ? undefined : daysAfter(startsAt.slice(0, 10), -topicDays.value)

/**
 * What is wrong with a notice: `notice-after-meeting`, `notice-future`, `notice-cut-short-by-law` (never permitted) and
 * `notice-cut-short` (permitted with a reason).
 */
export function noticeProblem(
  meeting: Pick<Meeting, 'startsAt'>,
  notice: Pick<MeetingNotice, 'sentOn' | 'shortReason'>,
  rules: Pick<KindRules, 'noticeDays'>,
  today: string,
): Problem | undefined {
  const { sentOn } = notice
  if (sentOn > today) return { code: 'notice-future' }
  if (sentOn > meeting.startsAt.slice(0, 10)) return { code: 'notice-after-meeting' }
  return shortness(meeting, notice, rules)
}

function shortness(
  meeting: Pick<Meeting, 'startsAt'>,
  { sentOn, shortReason }: Pick<MeetingNotice, 'sentOn' | 'shortReason'>,
  { noticeDays }: Pick<KindRules, 'noticeDays'>,
): Problem | undefined {
  const given = noticeDaysGiven(sentOn, meeting.startsAt)
  if (noticeDays === undefined || given >= noticeDays.value) return undefined
  const detail = {
    given: String(Math.max(0, given)),
    days: String(noticeDays.value),
    last: lastNoticeDay(meeting, { noticeDays }) ?? '',
    basis: noticeDays.basis,
  }
  if (noticeDays.from === 'law') return { code: 'notice-cut-short-by-law', detail }
  return (shortReason ?? '').trim() === '' ? { code: 'notice-cut-short', detail } : undefined
}
