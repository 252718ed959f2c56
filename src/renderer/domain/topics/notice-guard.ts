import { daysBetween } from '../people/days'
import { FOUR_STEPS_PERIOD, noticeKinds } from '../public-notice/data/notice-kinds'
import { openObjections, periodOf } from '../public-notice/notice-days'
import { periodOn } from '../public-notice/notice-rules'
import type { NoticeRule } from '../records/notice-rule'
import type { NoticePeriod, PublicNotice } from '../records/public-notice'
import type { Topic, TopicStep } from '../records/topic'
import type { Problem } from '../result'
import { showingSteps, type NoticeNeed, type ShownKind, type TopicTurn } from './data/topic-turns'

/** What is on record of public notices, and the day of the step, `YYYY-MM-DD`. */
type NoticesKnown = {
  readonly notices: readonly PublicNotice[]
  readonly noticeRules: readonly NoticeRule[]
  readonly day: string
}

const decisive: readonly TopicStep['step'][] = ['agreed', 'resolved', 'reconsidered']

/** The day it was last decided on; what was shown before that is not its result. */
const decidedOn = ({ steps }: Topic): string =>
  steps.findLast(({ step }) => decisive.includes(step))?.at.slice(0, 10) ?? ''

/** The notices of a kind that tell of a topic, the latest first: its own, and those of the meetings it was put to. */
export function noticesOf(
  topic: Topic,
  kind: ShownKind,
  notices: readonly PublicNotice[],
): readonly PublicNotice[] {
  const meetings = new Set([topic.meetingId, ...topic.steps.map(({ meeting }) => meeting)])
  const earliest = kind === 'before-meeting' ? '' : decidedOn(topic)
  return notices
    .filter(
      ({ noticeKind, topicId, meetingId, from }) =>
        noticeKind === kind &&
        from >= earliest &&
        (topicId === undefined ? meetingId !== undefined && meetings.has(meetingId) : topicId === topic.id),
    )
    .toSorted((one, other) => other.from.localeCompare(one.from))
}

/** How long a notice of a topic has to hang: of 四议两公开 as the office goes by it, else as the notice was posted. */
const periodFor = ({ level }: Topic, notice: PublicNotice, rules: readonly NoticeRule[]): NoticePeriod =>
  level === 'four-steps' ? periodOn(FOUR_STEPS_PERIOD, rules, notice.from) : periodOf(notice)

function notOver(
  topic: Topic,
  notice: PublicNotice,
  { day, noticeRules }: NoticesKnown,
): Problem | undefined {
  const { days, answerDays, basis } = periodFor(topic, notice, noticeRules)
  const open = openObjections(notice, day).length
  if (open > 0) {
    return { code: 'topic-objections-open', detail: { count: `${open}`, days: `${answerDays}`, basis } }
  }
  const end = notice.takenDownOn ?? notice.to
  if (day <= end) return { code: 'topic-notice-running', detail: { until: end } }
  const hung = daysBetween(notice.from, end) + 1
  return hung < days && notice.shortReason === undefined
    ? { code: 'topic-notice-short', detail: { hung: `${hung}`, days: `${days}`, basis } }
    : undefined
}

/** Whether the clerk has shown it in an earlier step, or has written there why it was not shown. */
const settledBefore = ({ steps }: Topic, { kind, until }: NoticeNeed): boolean =>
  steps.some(
    ({ step, noticeWaiver }) =>
      step === showingSteps[kind] && (until === 'begun' || noticeWaiver !== undefined),
  )

function gapOf(topic: Topic, turn: TopicTurn, need: NoticeNeed, known: NoticesKnown): Problem | undefined {
  if (need.levels !== undefined && (topic.level === undefined || !need.levels.includes(topic.level))) {
    return undefined
  }
  if (turn.step !== showingSteps[need.kind] && settledBefore(topic, need)) return undefined
  const notice = noticesOf(topic, need.kind, known.notices).find(({ from }) => from <= known.day)
  if (notice === undefined) {
    return { code: 'topic-notice-missing', detail: { kind: noticeKinds[need.kind].label } }
  }
  return need.until === 'over' ? notOver(topic, notice, known) : undefined
}

/**
 * What is missing of the public notices a step rests on: `topic-notice-missing`, `topic-notice-running`, `topic-notice-short`,
 * `topic-objections-open`. Undefined: nothing.
 */
export const noticeGap = (topic: Topic, turn: TopicTurn, known: NoticesKnown): Problem | undefined =>
  (turn.notices ?? []).map(need => gapOf(topic, turn, need, known)).find(problem => problem !== undefined)

/** What the clerk may go on without, with a reason in writing. An objection is always answered first. */
export const waivable: readonly string[] = [
  'topic-notice-missing',
  'topic-notice-running',
  'topic-notice-short',
]
