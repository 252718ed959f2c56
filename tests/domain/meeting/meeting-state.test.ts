import { describe, expect, it } from 'vitest'
import { kindRules } from '../../../src/renderer/domain/meeting/kind-rules'
import { meetingKindOf } from '../../../src/renderer/domain/meeting/data/meeting-kinds'
import { isClosed, meetingState } from '../../../src/renderer/domain/meeting/meeting-state'
import { nextSteps } from '../../../src/renderer/domain/meeting/meeting-steps'
import type { Meeting } from '../../../src/renderer/domain/records/meeting'
import { aHeldMeeting, aNewMeeting, people } from '../../builders/a-meeting'

const regular = (changes: Partial<Meeting> = {}): Meeting => {
  const called = aNewMeeting({ meetingKind: 'regular', startsAt: '2026-12-05T09:30', ...changes })
  delete called.election
  return called
}
const ahead = regular()
const notice = { sentOn: '2026-12-01', ways: ['微信群'] }

describe('the state of a meeting follows from what is recorded', () => {
  it.each([
    ['draft', ahead, 0],
    ['collecting', { ...ahead, topicsUntil: '2026-11-28' }, 0],
    ['settled', { ...ahead, topicsUntil: '2026-11-28', topicsSettledOn: '2026-11-29' }, 0],
    ['notified', { ...ahead, notice }, 0],
    ['running', regular({ roll: [...people(1, 'present')], notice }), 0],
    ['running', regular({ roll: [...people(1, 'proxy')] }), 0],
    ['ended', aHeldMeeting({ decisions: [{ id: 'decision', text: '公示', responsible: '' }] }), 0],
    ['drafting', aHeldMeeting(), 0],
    ['signed', aHeldMeeting({ minutesPaperId: 'paper' }), 2],
    ['distributed', aHeldMeeting({ minutesPaperId: 'paper', distributedOn: '2026-11-25' }), 0],
    ['supervising', aHeldMeeting({ minutesPaperId: 'paper', distributedOn: '2026-11-25' }), 1],
    [
      'archived',
      aHeldMeeting({ minutesPaperId: 'paper', distributedOn: '2026-11-25', archivedOn: '2026-12-30' }),
      0,
    ],
    ['cancelled', { ...ahead, notHeld: { how: 'cancelled', on: '2026-12-01', reason: '停电' } }, 0],
    [
      'inquorate',
      regular({
        roll: [...people(3, 'present')],
        notHeld: { how: 'inquorate', on: '2026-12-05', reason: '人数不足' },
      }),
      0,
    ],
  ] as const)('%s', (state, meeting, openOrders) => {
    expect(meetingState(meeting, openOrders)).toBe(state)
  })

  it('and from the signing on, or once it was called off, what it did is closed', () => {
    expect([
      isClosed(aHeldMeeting()),
      isClosed(aHeldMeeting({ minutesPaperId: 'paper' })),
      isClosed({ ...ahead, notHeld: { how: 'cancelled', on: '2026-12-01', reason: '停电' } }),
    ]).toEqual([false, true, true])
  })
})

describe('what comes next says what is missing', () => {
  const context = (meeting: Meeting, today = '2026-11-22') => ({
    meeting,
    rules: kindRules(meetingKindOf(meeting.meetingKind), []),
    today,
    openOrders: 0,
  })
  const told = (meeting: Meeting, today?: string) =>
    nextSteps(context(meeting, today)).map(({ action, missing }) => [action, missing.map(one => one.code)])

  it('before the notice: an agenda, a place, a roll, and that there is still time', () => {
    const bare = regular({ agenda: [], place: '', topicsSettledOn: '2026-11-22' })
    expect(told(bare, '2026-12-02')).toEqual([
      ['notify', ['step-no-agenda', 'minutes-no-place', 'step-no-roll', 'step-notice-late']],
    ])
  })

  it('on the last day of the notice period there is still time', () => {
    const ready = regular({ topicsSettledOn: '2026-11-22', roll: [...people(3, 'awaited')] })
    expect(told(ready, '2026-12-01')).toEqual([['notify', []]])
  })

  it('before filing: every order closed', () => {
    const meeting = aHeldMeeting({ minutesPaperId: 'paper', distributedOn: '2026-11-25' })
    expect(nextSteps({ ...context(meeting), openOrders: 2 })).toEqual([
      {
        action: 'archive',
        label: '归档',
        missing: [{ code: 'step-orders-open', detail: { count: '2' } }],
      },
    ])
  })
})
