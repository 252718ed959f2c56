import { describe, expect, it } from 'vitest'
import { setNoticeRule } from '../../../src/renderer/domain/public-notice/notice-rules'
import { noticePeriods } from '../../../src/renderer/domain/public-notice/data/notice-kinds'
import { noticeRule, type NoticeRule } from '../../../src/renderer/domain/records/notice-rule'
import type { PublicNotice } from '../../../src/renderer/domain/records/public-notice'
import { topic as topicKind, type Topic, type TopicStep } from '../../../src/renderer/domain/records/topic'
import { takeStep, type StepRequest } from '../../../src/renderer/domain/topics/take-step'
import { countingIds } from '../../builders/a-meeting'
import { aPublicNotice } from '../../builders/a-public-notice'
import { aTopic, someSteps } from '../../builders/a-topic'

const at = (level: NonNullable<Topic['level']>, ...steps: readonly TopicStep['step'][]): Topic =>
  aTopic({ level, steps: someSteps(...steps) })

const aNotice = (changes: Partial<PublicNotice>): PublicNotice =>
  aPublicNotice({ topicId: 'topic', from: '2026-11-22', to: '2026-11-28', ...changes })

type Known = { readonly notices?: readonly PublicNotice[]; readonly noticeRules?: readonly NoticeRule[] }

/** What taking a step on a day comes to: the refusal, or the step as it is kept. */
function taken(
  topic: Topic,
  step: TopicStep['step'],
  day: string,
  { notices = [], noticeRules = [] }: Known = {},
  noticeWaiver?: string,
) {
  const request: StepRequest = { step, at: `${day}T10:00`, note: '已办', answer: '已答复', noticeWaiver }
  const decided = takeStep(topic, request, {
    openOrders: 0,
    notices,
    noticeRules,
    voteRules: [],
    now: '2027-12-31T18:00',
  })
  if (!decided.ok) return decided.problem.code
  const [first] = typeof decided.value.save === 'function' ? [] : decided.value.save
  return topicKind.schema.parse(first?.record).steps.at(-1)?.noticeWaiver ?? 'taken'
}

describe('a topic to be talked over', () => {
  const graded = at('thorough', 'accepted', 'graded')
  const before = aNotice({ noticeKind: 'before-meeting' })

  it('is shown to the public before it is said to have been, or a reason why not is written and kept', () => {
    expect([
      taken(graded, 'shown-before', '2026-11-25'),
      taken(graded, 'shown-before', '2026-11-21', { notices: [before] }),
      taken(graded, 'shown-before', '2026-11-22', { notices: [before] }),
      taken(graded, 'shown-before', '2026-11-25', { notices: [{ ...before, topicId: 'other' }] }),
      taken(graded, 'shown-before', '2026-11-25', {}, ' 抢修，街道同意先议 '),
      taken(graded, 'shown-before', '2026-11-25', { notices: [before] }, '用不着'),
    ]).toEqual([
      'topic-notice-missing',
      'topic-notice-missing',
      'taken',
      'topic-notice-missing',
      '抢修，街道同意先议',
      'taken',
    ])
  })

  it('is not agreed on unless it was shown before; a notice of its meeting counts as well', () => {
    const ofMeeting = aPublicNotice({ noticeKind: 'before-meeting', meetingId: 'meeting' })
    expect([
      taken(graded, 'agreed', '2026-11-25'),
      taken({ ...graded, meetingId: 'meeting' }, 'agreed', '2026-11-25', { notices: [ofMeeting] }),
      taken(at('thorough', 'graded', 'shown-before'), 'agreed', '2026-11-25'),
      taken(at('owners', 'graded', 'to-owners'), 'agreed', '2026-11-25'),
    ]).toEqual(['topic-notice-missing', 'taken', 'taken', 'taken'])
  })

  it('has its result shown after it was agreed on, and nothing is told before that has hung', () => {
    const agreed = at('thorough', 'graded', 'shown-before', 'agreed')
    const shown = at('thorough', 'graded', 'shown-before', 'agreed', 'result-shown')
    const result = aNotice({ noticeKind: 'result' })
    const short = { ...result, takenDownOn: '2026-11-25', takenDownReason: '重新公示' }
    expect([
      taken(agreed, 'result-shown', '2026-11-25', { notices: [aNotice({ from: '2026-11-18' })] }),
      taken(agreed, 'result-shown', '2026-11-25', { notices: [result] }),
      taken(shown, 'fed-back', '2026-11-28', { notices: [result] }),
      taken(shown, 'fed-back', '2026-11-29', { notices: [result] }),
      taken(shown, 'fed-back', '2026-11-29', { notices: [short] }),
      taken(shown, 'fed-back', '2026-11-29', { notices: [short] }, '提出人急需答复'),
    ]).toEqual([
      'topic-notice-missing',
      'taken',
      'topic-notice-running',
      'taken',
      'topic-notice-short',
      '提出人急需答复',
    ])
  })
})

describe('四议两公开', () => {
  const shown = at('four-steps', 'proposed', 'conferred', 'examined', 'resolved', 'result-shown')
  const result = aNotice({ noticeKind: 'result' })
  const carriedOut = aNotice({ noticeKind: 'carried-out', from: '2026-12-01', to: '2026-12-07' })
  const carried = (day: string, known: Known, why?: string) =>
    taken(shown, 'carried-out-shown', day, known, why)

  it('shows the resolution seven days before it shows what came of it: six are refused, seven are enough', () => {
    const six = { ...result, to: '2026-11-27' }
    expect([
      carried('2026-12-01', { notices: [six, carriedOut] }),
      carried('2026-12-01', { notices: [{ ...six, shortReason: '街道同意' }, carriedOut] }),
      carried('2026-11-28', { notices: [result] }),
      carried('2026-12-01', { notices: [result] }),
      carried('2026-12-01', { notices: [result, carriedOut] }),
    ]).toEqual(['topic-notice-short', 'taken', 'topic-notice-running', 'topic-notice-missing', 'taken'])
  })

  it('goes by the days the office has set from that day on', () => {
    const rule = (since: string, days: number): NoticeRule => ({
      id: since,
      period: 'four-steps',
      since,
      days,
      answerDays: 3,
      basis: '本社区办法',
    })
    const ten = { ...result, to: '2026-12-01' }
    const seven = { notices: [result, carriedOut] }
    expect([
      carried('2026-12-05', { ...seven, noticeRules: [rule('2026-11-01', 10)] }),
      carried('2026-12-05', { notices: [ten, carriedOut], noticeRules: [rule('2026-11-01', 10)] }),
      carried('2026-12-05', { ...seven, noticeRules: [rule('2026-11-23', 10)] }),
    ]).toEqual(['topic-notice-short', 'taken', 'taken'])
  })

  it('goes no further while an objection is unanswered, whatever reason is written', () => {
    const objection = { id: '1', receivedOn: '2026-11-25', from: '', text: '不同意', answer: '' }
    const answered = { ...objection, answer: '已说明', answeredOn: '2026-11-28' }
    const notices = (one: typeof objection) => ({ notices: [{ ...result, objections: [one] }, carriedOut] })
    expect([
      carried('2026-12-01', notices(objection), '急'),
      carried('2026-12-01', notices(answered)),
    ]).toEqual(['topic-objections-open', 'taken'])
  })

  it('tells nobody that it is done before what came of it has hung', () => {
    const open = at('four-steps', 'resolved', 'result-shown', 'carried-out-shown')
    expect([
      taken(open, 'fed-back', '2026-12-07', { notices: [carriedOut] }),
      taken(open, 'fed-back', '2026-12-08', { notices: [carriedOut] }),
    ]).toEqual(['topic-notice-running', 'taken'])
  })
})

describe('how long a public notice hangs', () => {
  const set = (id: string, days: number | null, basis = '本社区办法') =>
    setNoticeRule(
      noticePeriods.find(one => one.id === id)!,
      { since: '2026-11-22', days, answerDays: 2, basis },
      [],
      countingIds(),
    )

  it('is set by the office from a day on, with its ground', () => {
    expect(set('four-steps', 10)).toEqual({
      ok: true,
      value: {
        cause: 'meeting-rules-edited',
        detail: '公示期限：四议两公开决议、结果公开',
        save: [
          {
            kind: noticeRule,
            record: {
              id: 'id-1',
              period: 'four-steps',
              since: '2026-11-22',
              days: 10,
              answerDays: 2,
              basis: '本社区办法',
            },
          },
        ],
      },
    })
  })

  it('is refused without days or ground, and below what a law asks for', () => {
    const code = (result: ReturnType<typeof set>) => (result.ok ? 'set' : result.problem.code)
    expect([
      code(set('four-steps', null)),
      code(set('four-steps', 7, ' ')),
      code(set('owners-meeting', 14)),
      code(set('owners-meeting', 15)),
    ]).toEqual(['notice-rule-days', 'kind-basis-missing', 'notice-rule-under-law', 'set'])
  })
})
