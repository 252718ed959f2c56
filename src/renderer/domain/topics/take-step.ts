import { put, type Change } from '../journal/entry'
import { meetingKinds } from '../meeting/data/meeting-kinds'
import type { NoticeRule } from '../records/notice-rule'
import type { PublicNotice } from '../records/public-notice'
import { topic as topicKind, type Topic, type TopicLevel, type TopicStep } from '../records/topic'
import type { VoteRuleVersion } from '../records/vote-rule'
import { fail, ok, type Problem, type Result } from '../result'
import { rulesFor } from '../voting/offered-rules'
import { satisfies } from '../voting/vote-rule'
import type { TopicNeed, TopicTurn } from './data/topic-turns'
import { noticeGap, waivable } from './notice-guard'
import { nextTurns } from './topic-state'

/** What the clerk enters with a step; what the step does not ask for is left out of account. */
export type StepRequest = {
  readonly step: TopicStep['step']
  readonly at: string
  readonly note: string
  readonly answer?: string | undefined
  readonly level?: TopicLevel | undefined
  readonly satisfaction?: Topic['satisfaction']
  readonly figures?: TopicStep['figures']
  /** Why it is taken without its public notice, or before that has hung its days. */
  readonly noticeWaiver?: string | undefined
}

/** What stands against a step besides what has to be entered. */
export type StepContext = {
  /** Supervision orders from this topic that are still open. */
  readonly openOrders: number
  readonly notices: readonly PublicNotice[]
  readonly noticeRules: readonly NoticeRule[]
  /** The office's own versions of the rules of voting. */
  readonly voteRules: readonly VoteRuleVersion[]
  /** `YYYY-MM-DDTHH:mm` */
  readonly now: string
}

const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === ''

const absent: Readonly<Record<TopicNeed, (request: StepRequest) => boolean>> = {
  note: ({ note }) => isEmpty(note),
  answer: ({ answer }) => isEmpty(answer),
  level: ({ level }) => level === undefined,
  satisfaction: ({ satisfaction }) => satisfaction === undefined,
  figures: ({ figures }) => figures === undefined,
}

type Guard = (
  turn: TopicTurn,
  request: StepRequest,
  context: StepContext,
  topic: Topic,
) => Problem | undefined

const entered: Guard = (turn, request) => {
  const missing = turn.needs.find(need => absent[need](request))
  return missing === undefined ? undefined : { code: `topic-${missing}-missing` }
}

const inOrder: Guard = (_, { at }, { now }, topic) => {
  if (at > now) return { code: 'topic-step-future' }
  const last = topic.steps.at(-1)?.at ?? topic.receivedAt
  return at < last ? { code: 'topic-step-early', detail: { last: last.replace('T', ' ') } } : undefined
}

const figuresPossible: Guard = (_, { figures }) => {
  if (figures === undefined) return undefined
  const { entitled, present, approve } = figures
  if (present > entitled) {
    return { code: 'present-over-entitled', detail: { present: `${present}`, entitled: `${entitled}` } }
  }
  return approve > present
    ? { code: 'topic-approve-over-present', detail: { approve: `${approve}`, present: `${present}` } }
    : undefined
}

/** 党员大会审议 goes by the rule of the meeting of party members (domain handbook §1.9). */
const examinedByRule: Guard = ({ step }, { figures, at }, { voteRules }) => {
  const ids = meetingKinds.find(kind => kind.id === 'party-members')?.ruleIds ?? []
  const { rules } = rulesFor(voteRules, at.slice(0, 10), { decides: 'matters' })
  const rule = rules.find(one => ids.includes(one.id))
  if (step !== 'examined' || figures === undefined || rule === undefined) return undefined
  const { entitled, present, approve } = figures
  const detail = { entitled: `${entitled}`, present: `${present}`, approve: `${approve}`, basis: rule.basis }
  if (rule.attendance !== undefined && !satisfies(rule.attendance, present, entitled)) {
    return { code: 'topic-examined-inquorate', detail }
  }
  return satisfies(rule.pass, approve, entitled) ? undefined : { code: 'topic-examined-failed', detail }
}

const ordersClosed: Guard = ({ step }, _, { openOrders }) =>
  step === 'rated' && openOrders > 0
    ? { code: 'topic-orders-open', detail: { count: `${openOrders}` } }
    : undefined

const shown: Guard = (turn, { at, noticeWaiver }, context, topic) => {
  const gap = noticeGap(topic, turn, { ...context, day: at.slice(0, 10) })
  return gap !== undefined && waivable.includes(gap.code) && !isEmpty(noticeWaiver) ? undefined : gap
}

const guards: readonly Guard[] = [entered, inOrder, figuresPossible, examinedByRule, ordersClosed, shown]

/**
 * Takes a step with a topic. Refusals: `topic-no-way` (not from here), `topic-…-missing` (what has to be entered), `topic-step-early`, `topic-step-future`,
 * `present-over-entitled`, `topic-approve-over-present`, `topic-examined-inquorate`, `topic-examined-failed`, `topic-orders-open`,
 * and those of {@link noticeGap} unless a reason is written.
 */
export function takeStep(topic: Topic, request: StepRequest, context: StepContext): Result<Change> {
  const turn = nextTurns(topic).find(one => one.step === request.step)
  if (turn === undefined) return fail('topic-no-way')
  const problem = guards.map(guard => guard(turn, request, context, topic)).find(found => found !== undefined)
  if (problem !== undefined) return { ok: false, problem }
  return ok({
    cause: 'topic-edited',
    detail: topic.title,
    save: [put(topicKind, stepped(topic, turn, request, context))],
  })
}

/** The reason is kept only where it was needed. */
function waiverOf(
  topic: Topic,
  turn: TopicTurn,
  { at, noticeWaiver = '' }: StepRequest,
  context: StepContext,
): Pick<TopicStep, 'noticeWaiver'> {
  const gap = noticeGap(topic, turn, { ...context, day: at.slice(0, 10) })
  return gap === undefined ? {} : { noticeWaiver: noticeWaiver.trim() }
}

function stepped(topic: Topic, turn: TopicTurn, request: StepRequest, context: StepContext): Topic {
  const { needs } = turn
  const { step, at, note, answer, level, satisfaction, figures } = request
  return {
    ...topic,
    steps: [
      ...topic.steps,
      {
        step,
        at,
        note: note.trim(),
        ...(needs.includes('figures') && figures && { figures }),
        ...waiverOf(topic, turn, request, context),
      },
    ],
    ...(needs.includes('answer') && { answer: (answer ?? '').trim() }),
    ...(needs.includes('level') && level && { level }),
    ...(needs.includes('satisfaction') && satisfaction && { satisfaction }),
  }
}
