import { describe, expect, it } from 'vitest'
import type { Topic, TopicStep } from '../../../src/renderer/domain/records/topic'
import { voteRules } from '../../../src/renderer/domain/voting/data/vote-rules'
import type { VoteRule } from '../../../src/renderer/domain/voting/vote-rule'
import { takeStep, type StepRequest } from '../../../src/renderer/domain/topics/take-step'
import { awaitsMeeting, nextTurns, topicState } from '../../../src/renderer/domain/topics/topic-state'
import { aTopic, someSteps } from '../../builders/a-topic'

const at = (level: Topic['level'], ...steps: readonly TopicStep['step'][]): Topic =>
  aTopic({ steps: someSteps(...steps), ...(level && { level }) })

const context = { openOrders: 0, notices: [], noticeRules: [], voteRules: [], now: '2026-12-31T18:00' }
const request = (step: TopicStep['step'], changes: Partial<StepRequest> = {}): StepRequest => ({
  step,
  at: '2026-12-30T10:00',
  note: '已办',
  answer: '已答复',
  level: 'thorough',
  satisfaction: '满意',
  ...changes,
})
const refusal = (topic: Topic, asked: StepRequest, known = {}): string | undefined => {
  const decided = takeStep(topic, asked, { ...context, ...known })
  return decided.ok ? undefined : decided.problem.code
}

describe('what a topic can take next, by its level', () => {
  it.each<[Topic['level'], readonly TopicStep['step'][], string, readonly TopicStep['step'][]]>([
    [undefined, [], 'collected', ['accepted', 'refused']],
    [undefined, ['refused'], 'refused', ['archived']],
    [undefined, ['accepted'], 'accepted', ['graded']],
    ['immediate', ['accepted', 'graded'], 'graded', ['answered', 'graded']],
    ['immediate', ['accepted', 'graded', 'answered'], 'answered', ['called-back', 'sent-back']],
    ['immediate', ['graded', 'answered', 'sent-back'], 'graded', ['answered', 'graded']],
    ['immediate', ['graded', 'answered', 'called-back'], 'done', ['archived']],
    ['thorough', ['graded'], 'graded', ['shown-before', 'agreed', 'no-agreement', 'to-owners', 'graded']],
    ['thorough', ['graded', 'shown-before'], 'shown', ['discussed', 'agreed', 'no-agreement']],
    ['thorough', ['shown-before', 'discussed'], 'discussed', ['agreed', 'no-agreement']],
    [
      'thorough',
      ['discussed', 'no-agreement'],
      'split',
      ['shown-before', 'discussed', 'agreed', 'to-owners', 'to-street'],
    ],
    ['thorough', ['no-agreement', 'to-street'], 'with-street', ['fed-back']],
    ['thorough', ['agreed'], 'agreed', ['result-shown']],
    ['thorough', ['agreed', 'result-shown'], 'result-shown', ['objected', 'fed-back']],
    ['thorough', ['result-shown', 'objected'], 'objected', ['reconsidered']],
    ['thorough', ['objected', 'reconsidered'], 'agreed', ['result-shown']],
    ['thorough', ['result-shown', 'fed-back'], 'fed-back', ['rated']],
    ['thorough', ['fed-back', 'rated'], 'rated', ['archived']],
    ['four-steps', ['graded'], 'graded', ['proposed', 'graded']],
    ['four-steps', ['proposed'], 'proposed', ['conferred']],
    ['four-steps', ['conferred'], 'conferred', ['examined']],
    ['four-steps', ['examined'], 'examined', ['resolved']],
    ['four-steps', ['resolved'], 'resolved', ['result-shown']],
    ['four-steps', ['result-shown'], 'result-shown', ['objected', 'carried-out-shown']],
    ['four-steps', ['carried-out-shown'], 'carried-out', ['fed-back']],
    ['owners', ['graded'], 'graded', ['agreed', 'no-agreement', 'to-owners', 'graded']],
    ['owners', ['graded', 'to-owners'], 'with-owners', ['agreed', 'no-agreement']],
    ['owners', ['rated', 'archived'], 'archived', []],
  ])('%s after %j is %s', (level, steps, state, next) => {
    const topic = at(level, ...steps)
    expect([topicState(topic), nextTurns(topic).map(({ step }) => step)]).toEqual([state, next])
  })
})

describe('a step is refused', () => {
  it('where the topic cannot take it', () => {
    expect(refusal(at(undefined), request('agreed'))).toBe('topic-no-way')
  })

  it('without what it asks for: a refusal without reason or answer, a grading without level', () => {
    expect([
      refusal(at(undefined), request('refused', { note: ' ' })),
      refusal(at(undefined), request('refused', { answer: '' })),
      refusal(at(undefined, 'accepted'), request('graded', { level: undefined })),
      refusal(at('four-steps', 'conferred'), request('examined')),
    ]).toEqual(['topic-note-missing', 'topic-answer-missing', 'topic-level-missing', 'topic-figures-missing'])
  })

  it('before the step it follows, and before it has happened', () => {
    expect([
      refusal(at(undefined, 'accepted'), request('graded', { at: '2026-11-17T09:59' })),
      refusal(at(undefined, 'accepted'), request('graded', { at: '2026-11-17T10:00' })),
      refusal(at(undefined, 'accepted'), request('graded', { at: '2026-12-31T18:01' })),
    ]).toEqual(['topic-step-early', undefined, 'topic-step-future'])
  })

  it('of party members with fewer than two thirds present, or no more than half of those entitled for it', () => {
    const examined = (entitled: number, present: number, approve: number) =>
      refusal(at('four-steps', 'conferred'), request('examined', { figures: { entitled, present, approve } }))
    expect([
      examined(30, 20, 16),
      examined(30, 19, 16),
      examined(30, 20, 15),
      examined(30, 31, 16),
      examined(30, 20, 21),
    ]).toEqual([
      undefined,
      'topic-examined-inquorate',
      'topic-examined-failed',
      'present-over-entitled',
      'topic-approve-over-present',
    ])
  })

  it('of party members by the rule as the office has it on that day', () => {
    const listed = voteRules.find(({ id }) => id === 'PT1')!
    const all: VoteRule = { ...listed, pass: { ...listed.pass, fraction: { numerator: 2, denominator: 3 } } }
    const known = { voteRules: [{ id: 'own', madeOn: '2026-11-01', rule: all }] }
    const figures = { entitled: 30, present: 20, approve: 16 }
    expect(refusal(at('four-steps', 'conferred'), request('examined', { figures }), known)).toBe(
      'topic-examined-failed',
    )
  })

  it('while an order is open', () => {
    expect(refusal(at('thorough', 'fed-back'), request('rated'), { openOrders: 1 })).toBe('topic-orders-open')
  })
})

it('only a topic to be talked over that is on no agenda yet waits for a meeting', () => {
  expect([
    awaitsMeeting(at('thorough', 'graded', 'shown-before')),
    awaitsMeeting({ ...at('thorough', 'graded', 'shown-before'), meetingId: 'meeting' }),
    awaitsMeeting(at('immediate', 'graded')),
    awaitsMeeting(at('thorough', 'agreed')),
  ]).toEqual([true, false, false, false])
})
