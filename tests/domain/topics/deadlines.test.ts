import { describe, expect, it } from 'vitest'
import type { CalendarDay } from '../../../src/renderer/domain/records/calendar-day'
import { suggestedTopicRule, topicDue } from '../../../src/renderer/domain/topics/deadlines'
import { markDays } from '../../../src/renderer/domain/topics/set-rules'
import { workingDayAfter } from '../../../src/renderer/domain/topics/working-days'
import { countingIds } from '../../builders/a-meeting'
import { aTopic, someSteps } from '../../builders/a-topic'

const off = (day: string): CalendarDay => ({ id: day, day, works: false, note: '放假' })
const works = (day: string): CalendarDay => ({ id: day, day, works: true, note: '调休' })

describe('working days', () => {
  it('leave out Saturdays and Sundays and the day itself', () => {
    expect([
      workingDayAfter('2026-11-16', 5, []),
      workingDayAfter('2026-11-20', 1, []),
      workingDayAfter('2026-11-21', 1, []),
    ]).toEqual(['2026-11-23', '2026-11-23', '2026-11-23'])
  })

  it('go by what the office has entered before the day of the week', () => {
    expect([
      workingDayAfter('2026-11-16', 5, [off('2026-11-18')]),
      workingDayAfter('2026-11-16', 5, [works('2026-11-21')]),
    ]).toEqual(['2026-11-24', '2026-11-21'])
  })

  it('are marked from the first to the last, and refused where they run backwards or have no name', () => {
    const marked = (from: string, to: string, note = '春节') =>
      markDays({ from, to, works: false, note }, [], countingIds())
    const good = marked('2027-02-05', '2027-02-07')
    expect([
      good.ok && Array.isArray(good.value.save) && good.value.save.length,
      marked('2027-02-07', '2027-02-05'),
      marked('2027-02-05', '2027-02-07', ' '),
    ]).toEqual([
      3,
      { ok: false, problem: { code: 'calendar-times' } },
      { ok: false, problem: { code: 'calendar-note-missing' } },
    ])
  })
})

describe('a topic is due', () => {
  const due = (topic: ReturnType<typeof aTopic>, now: string) => topicDue(topic, suggestedTopicRule, [], now)
  const immediate = aTopic({ level: 'immediate', steps: someSteps('graded') })
  const thorough = aTopic({ level: 'thorough', steps: someSteps('graded') })

  it('to be answered 48 hours after it was received, to the minute', () => {
    expect([
      due(immediate, '2026-11-16T10:00'),
      due(immediate, '2026-11-17T09:00')?.light,
      due(immediate, '2026-11-18T09:00')?.light,
      due(immediate, '2026-11-18T09:01')?.light,
    ]).toEqual([{ by: '2026-11-18T09:00', light: 'green' }, 'yellow', 'yellow', 'red'])
  })

  it('to be begun by the end of the fifth working day', () => {
    expect([
      due(thorough, '2026-11-20T09:00'),
      due(thorough, '2026-11-23T09:00')?.light,
      due(thorough, '2026-11-24T00:00')?.light,
    ]).toEqual([{ by: '2026-11-23T23:59', light: 'green' }, 'yellow', 'red'])
  })

  it('no longer once it was answered and called back, or begun', () => {
    expect([
      due({ ...immediate, steps: someSteps('graded', 'answered', 'called-back') }, '2026-12-31T09:00'),
      due({ ...thorough, steps: someSteps('graded', 'shown-before') }, '2026-12-31T09:00'),
    ]).toEqual([undefined, undefined])
  })
})
