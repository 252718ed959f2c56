import { describe, expect, it } from 'vitest'
import { issueOrders, ordersWithMinutes } from '../../../src/renderer/domain/supervision/issue-orders'
import { lightOf, lightsOn } from '../../../src/renderer/domain/supervision/light'
import { lightSchemes } from '../../../src/renderer/domain/supervision/data/light-schemes'
import { supervisionState } from '../../../src/renderer/domain/supervision/supervision-state'
import { closeSupervision, remindAll, takeStep } from '../../../src/renderer/domain/supervision/take-step'
import {
  supervision,
  type Supervision,
  type SupervisionStep,
} from '../../../src/renderer/domain/records/supervision'
import type { Change } from '../../../src/renderer/domain/journal/entry'
import type { Result } from '../../../src/renderer/domain/result'
import { aHeldMeeting, countingIds } from '../../builders/a-meeting'
import { aSupervision } from '../../builders/a-supervision'

const aStep = (step: SupervisionStep['step'], changes: Partial<SupervisionStep> = {}): SupervisionStep => ({
  step,
  on: '2026-11-25',
  by: '赵敏',
  note: '有记录',
  ...changes,
})

const written = (result: Result<Change>): Supervision | string => {
  if (!result.ok) return result.problem.code
  const [first] = typeof result.value.save === 'function' ? [] : result.value.save
  return supervision.schema.parse(first?.record)
}

const stateAfter = (...steps: readonly SupervisionStep['step'][]) =>
  supervisionState(aSupervision({ steps: steps.map(step => aStep(step)) }))

describe('an order', () => {
  it('goes 已下达 → 办理中 → 已反馈 → 核查, and back when it is sent back', () => {
    expect([
      stateAfter(),
      stateAfter('reminded', 'extended'),
      stateAfter('started'),
      stateAfter('started', 'reported'),
      stateAfter('started', 'reported', 'verified'),
      stateAfter('reported', 'sent-back'),
      stateAfter('reported', 'sent-back', 'progress'),
      supervisionState(aSupervision({ closedOn: '2026-12-01' })),
    ]).toEqual(['issued', 'issued', 'working', 'reported', 'verified', 'sent-back', 'working', 'closed'])
  })

  it('refuses a step from another state, without its words, from the future or before the one before', () => {
    const taken = (order: Supervision, step: SupervisionStep) => {
      const result = written(takeStep(order, step, '2026-11-30'))
      return typeof result === 'string' ? result : 'taken'
    }
    const reported = aSupervision({ steps: [aStep('reported', { on: '2026-11-26' })] })
    expect([
      taken(aSupervision(), aStep('verified')),
      taken(reported, aStep('verified', { on: '2026-11-26' })),
      taken(aSupervision(), aStep('progress', { note: ' ' })),
      taken(aSupervision(), aStep('progress', { on: '2026-12-01' })),
      taken(reported, aStep('sent-back', { on: '2026-11-25' })),
      taken(aSupervision({ closedOn: '2026-11-24' }), aStep('reminded')),
    ]).toEqual([
      'supervision-step-impossible',
      'taken',
      'supervision-note-missing',
      'supervision-day-future',
      'supervision-day-early',
      'supervision-step-impossible',
    ])
  })

  it('is extended to a later day only, keeping the day it was due before and the reason', () => {
    const earlier = takeStep(aSupervision(), aStep('extended', { due: '2026-12-02' }), '2026-11-30')
    const later = takeStep(aSupervision(), aStep('extended', { due: '2026-12-12' }), '2026-11-30')
    expect(written(earlier)).toBe('supervision-due-not-later')
    expect(written(later)).toEqual(
      aSupervision({
        dueOn: '2026-12-12',
        steps: [aStep('extended', { due: '2026-12-12', dueBefore: '2026-12-02' })],
      }),
    )
  })

  it('is closed with its result, who verified it and what residents said, and only after it was reported', () => {
    const closing = {
      result: '已公示',
      verifier: '李建国',
      closedOn: '2026-11-30',
      feedback: '满意',
    } as const
    const reported = aSupervision({ steps: [aStep('reported')] })
    expect([
      written(closeSupervision(aSupervision(), closing, '2026-11-30')),
      written(closeSupervision(reported, { ...closing, result: '' }, '2026-11-30')),
      written(closeSupervision(reported, { ...closing, verifier: '' }, '2026-11-30')),
      written(closeSupervision(reported, closing, '2026-11-30')),
    ]).toEqual([
      'supervision-close-early',
      'supervision-result-missing',
      'supervision-verifier-missing',
      { ...reported, ...closing },
    ])
  })

  it('is reminded of with the others that are open', () => {
    const change = remindAll(
      [aSupervision(), aSupervision({ id: 'closed', closedOn: '2026-11-24' })],
      '张主任',
      '2026-11-30',
    )
    expect(change.ok && change.value.detail).toBe('1 件')
    expect(written(change)).toEqual(
      aSupervision({ steps: [{ step: 'reminded', on: '2026-11-30', by: '张主任', note: '' }] }),
    )
  })
})

describe('orders for the decisions of a meeting', () => {
  it('are one for each that somebody is responsible for, numbered on in their year', () => {
    const meeting = aHeldMeeting({
      decisions: [
        { id: 'one', text: '修缮路灯', responsible: '华安物业公司', due: '2026-12-10' },
        { id: 'two', text: '再议停车', responsible: '' },
        { id: 'three', text: '公示名单', responsible: '文源社区居委会' },
      ],
    })
    const existing = [
      aSupervision({ nth: 4, decision: 'other' }),
      aSupervision({ issuedOn: '2025-03-01', nth: 9 }),
    ]
    const orders = ordersWithMinutes(meeting, existing, '2026-11-23', countingIds())
    expect(orders.map(({ nth, task, dueOn, decision }) => [nth, task, dueOn, decision])).toEqual([
      [5, '修缮路灯', '2026-12-10', 'one'],
      [6, '公示名单', undefined, 'three'],
    ])
  })

  it('belong to the topic the decision was taken on, which waits for them', () => {
    const meeting = aHeldMeeting({
      agenda: [
        { id: 'item', kind: 'discussion', title: '路灯', outcome: 'done', note: '', topicId: 'topic' },
      ],
      decisions: [
        { id: 'one', text: '修缮路灯', responsible: '华安物业公司', agendaItemId: 'item' },
        { id: 'two', text: '公示名单', responsible: '文源社区居委会' },
      ],
    })
    const orders = ordersWithMinutes(meeting, [], '2026-11-23', countingIds())
    expect(orders.map(({ topicId }) => topicId)).toEqual(['topic', undefined])
  })

  it('are not issued with the minutes of a meeting recorded after the fact, only by hand', () => {
    const late = aHeldMeeting({ afterTheFact: true })
    expect([
      ordersWithMinutes(late, [], '2026-11-23', countingIds()),
      issueOrders(late, [], '2026-11-23', countingIds()).ok,
    ]).toEqual([[], true])
  })

  it('are not issued twice', () => {
    const again = issueOrders(aHeldMeeting(), [aSupervision()], '2026-11-23', countingIds())
    expect(again.ok ? '' : again.problem.code).toBe('supervision-none-due')
  })
})

describe('the lights of an order', () => {
  const burning = (order: Supervision, day: string, lights = lightsOn([], day).lights) =>
    lightOf(order, lights, day)

  it('are yellow two days before it is due and red from the day after, unless the office says otherwise', () => {
    expect(
      ['2026-11-29', '2026-11-30', '2026-12-02', '2026-12-03'].map(day => burning(aSupervision(), day)),
    ).toEqual([
      undefined,
      { colour: 'yellow', words: '还有 2 天到期' },
      { colour: 'yellow', words: '今天到期' },
      { colour: 'red', words: '逾期 1 天' },
    ])
  })

  it('follow the other published rule where the office takes it, whose colours mean other things', () => {
    const { lights } = lightSchemes[1]!
    const dissatisfied = aSupervision({
      steps: [aStep('sent-back', { feedback: '不满意' }), aStep('sent-back', { feedback: '不满意' })],
    })
    expect([
      burning(aSupervision(), '2026-11-24', [...lights]),
      burning(aSupervision({ steps: [aStep('started')] }), '2026-11-29', [...lights]),
      burning(dissatisfied, '2026-11-26', [...lights]),
    ]).toEqual([
      { colour: 'red', words: '下达 2 天未响应' },
      { colour: 'yellow', words: '4 天无进展' },
      { colour: 'green', words: '2 次不满意' },
    ])
  })

  it('go by the rule in force on the day, and are out once it is closed', () => {
    const own = { id: 'own', since: '2026-12-05', basis: '本社区督办办法', lights: [] }
    expect([
      burning(aSupervision(), '2026-12-04', lightsOn([own], '2026-12-04').lights)?.colour,
      burning(aSupervision(), '2026-12-05', lightsOn([own], '2026-12-05').lights),
      burning(aSupervision({ closedOn: '2026-12-03' }), '2026-12-04'),
    ]).toEqual(['red', undefined, undefined])
  })
})
