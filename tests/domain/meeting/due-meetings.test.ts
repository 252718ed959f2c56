import { describe, expect, it } from 'vitest'
import { dueMeetings } from '../../../src/renderer/domain/meeting/due-meetings'
import type { Meeting } from '../../../src/renderer/domain/records/meeting'
import { dueMeetingWords, everyWords } from '../../../src/renderer/domain/words/meeting-words'
import { aHeldMeeting } from '../../builders/a-meeting'

const held = (meetingKind: string, day: string, changes: Partial<Meeting> = {}): Meeting =>
  aHeldMeeting({ id: `${meetingKind}-${day}`, meetingKind, startsAt: `${day}T09:30`, ...changes })

const called = (meetingKind: string, day: string): Meeting => {
  const { roll, agenda } = aHeldMeeting()
  return held(meetingKind, day, {
    roll: roll.map(one => ({ ...one, attendance: 'awaited' })),
    agenda: agenda.map(item => ({ ...item, outcome: 'open' })),
  })
}

const today = '2026-11-22'
const words = (meetings: readonly Meeting[]) => dueMeetings(meetings, [], today).map(dueMeetingWords)

describe('the next meeting of each kind', () => {
  it('is due one period after the last that was held, the earliest first', () => {
    expect(
      words([
        held('regular', '2026-10-15'),
        held('regular', '2026-11-15'),
        held('party-joint', '2026-07-31'),
      ]),
    ).toEqual([
      '党建联席会议 每季度一次：下次应不晚于 2026-10-31，已过期 22 天',
      '工作例会 每月一次：下次应不晚于 2026-12-15',
    ])
  })

  it('of the association counts from its founding while there was none', () => {
    expect(words([held('founding', '2026-11-20')])).toEqual([
      '工作例会 每月一次：下次应不晚于 2026-12-20',
      '党建联席会议 每季度一次：下次应不晚于 2027-02-20',
      '协商议事会 每半年一次：下次应不晚于 2027-05-20',
    ])
  })

  it('ends on the last day of a shorter month', () => {
    expect(dueMeetings([held('regular', '2027-01-31')], [], today)[0]?.due).toBe('2027-02-28')
  })

  it('names the one already called, and does not count one that was called off', () => {
    const off = {
      ...called('regular', '2026-11-18'),
      notHeld: { how: 'inquorate', on: today, reason: '人数不足' } as const,
    }
    expect(words([held('regular', '2026-10-25'), off, called('regular', '2026-11-24')])).toEqual([
      '工作例会 每月一次：下次应不晚于 2026-11-25，已定于 2026-11-24',
    ])
  })

  it('goes by the office’s own rule, and is not asked for where the office has set none', () => {
    const setting = {
      id: 'setting',
      meetingKind: 'regular',
      convenor: '会长',
      proxies: true,
      basis: '本会制度',
      since: today,
    }
    const meetings = [held('regular', '2026-11-15')]
    expect([
      dueMeetings(meetings, [{ ...setting, everyMonths: 2 }], today)[0]?.due,
      dueMeetings(meetings, [setting], today),
    ]).toEqual(['2027-01-15', []])
  })

  it('is kept for each body by itself', () => {
    const other = held('regular', '2026-11-01', { organisationId: 'other' })
    expect(
      dueMeetings([held('regular', '2026-11-15'), other], [], today).map(one => [
        one.organisationId,
        one.due,
      ]),
    ).toEqual([
      ['other', '2026-12-01'],
      ['association', '2026-12-15'],
    ])
  })

  it('is told in office words', () => {
    expect([1, 3, 6, 12, 4].map(everyWords)).toEqual([
      '每月一次',
      '每季度一次',
      '每半年一次',
      '每年一次',
      '每 4 个月一次',
    ])
  })
})
