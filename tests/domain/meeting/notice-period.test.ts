import { describe, expect, it } from 'vitest'
import { meetingKindOf } from '../../../src/renderer/domain/meeting/data/meeting-kinds'
import { kindRules, setKindRules } from '../../../src/renderer/domain/meeting/kind-rules'
import {
  lastNoticeDay,
  lastTopicDay,
  noticeDaysGiven,
  noticeProblem,
} from '../../../src/renderer/domain/meeting/notice-period'
import { refusalWords } from '../../../src/renderer/domain/words/problem-words'
import { fixedWorld } from '../../builders/fixed-world'

const regular = kindRules(meetingKindOf('regular'), [])
const owners = kindRules(meetingKindOf('owners'), [])
const on = (day: string) => ({ startsAt: `${day}T09:30` })
const sent = (sentOn: string, shortReason?: string) => ({ sentOn, ...(shortReason && { shortReason }) })

describe('the days of a notice', () => {
  it('lie wholly between the day it goes out and the day of the meeting, also over the end of a month and a leap day', () => {
    expect([
      noticeDaysGiven('2026-12-01', '2026-12-05T09:30'),
      noticeDaysGiven('2026-12-04', '2026-12-05T00:10'),
      noticeDaysGiven('2026-12-05', '2026-12-05T23:50'),
      noticeDaysGiven('2028-02-27', '2028-03-02T09:00'),
    ]).toEqual([3, 0, -1, 3])
  })

  it('say the last day a notice can go out and topics can come in', () => {
    expect([
      lastNoticeDay(on('2026-12-05'), regular),
      lastNoticeDay(on('2026-12-17'), owners),
      lastTopicDay(on('2026-12-20'), kindRules(meetingKindOf('party-joint'), [])),
      lastNoticeDay(on('2026-12-05'), kindRules(meetingKindOf('committee'), [])),
    ]).toEqual(['2026-12-01', '2026-12-01', '2026-12-05', undefined])
  })
})

describe('a notice', () => {
  const today = '2026-12-10'

  it('of three days is in time on the last day and one day short on the next', () => {
    expect([
      noticeProblem(on('2026-12-05'), sent('2026-12-01'), regular, today),
      noticeProblem(on('2026-12-05'), sent('2026-12-02'), regular, today)?.code,
    ]).toEqual([undefined, 'notice-cut-short'])
  })

  it('may be cut short with a reason where the period is not the law’s', () => {
    expect(
      noticeProblem(on('2026-12-05'), sent('2026-12-04', '供暖管道抢修'), regular, today),
    ).toBeUndefined()
  })

  it('of the owners’ meeting may never be shorter than the 15 days of the law, and says which', () => {
    expect(noticeProblem(on('2026-12-17'), sent('2026-12-01'), owners, today)).toBeUndefined()
    const short = noticeProblem(on('2026-12-17'), sent('2026-12-02', '来不及'), owners, today)
    expect(short && refusalWords(short)).toBe(
      '通知只提前了 14 天，应提前 15 天，最迟 2026-12-01 发出（发出当天和开会当天都不算）。依据：《物业管理条例》第十四条：于会议召开 15 日以前通知全体业主，住宅小区的同时告知居民委员会。这个期限不能缩短，请把会议改到更晚的日期。',
    )
  })

  it('cannot go out after the meeting, nor be recorded before it has gone out', () => {
    expect([
      noticeProblem(on('2026-12-05'), sent('2026-12-06'), regular, today)?.code,
      noticeProblem(on('2026-12-20'), sent('2026-12-11'), regular, today)?.code,
    ]).toEqual(['notice-after-meeting', 'notice-future'])
  })
})

describe('the rules of a kind as the office sets them', () => {
  const request = {
    everyMonths: 3,
    noticeDays: 5,
    topicDays: null,
    convenor: '会长',
    proxies: false,
    basis: '本会工作例会制度第三条',
  }

  it('go before what is suggested, with their own basis', () => {
    const setting = {
      id: 'setting',
      meetingKind: 'regular',
      everyMonths: 3,
      noticeDays: 5,
      convenor: '会长',
      proxies: false,
      basis: '本会工作例会制度第三条',
      since: '2026-11-22',
    }
    expect(kindRules(meetingKindOf('regular'), [setting])).toEqual({
      convenor: '会长',
      proxies: false,
      own: setting,
      everyMonths: { value: 3, basis: '本会工作例会制度第三条', from: 'example' },
      noticeDays: { value: 5, basis: '本会工作例会制度第三条', from: 'example' },
    })
  })

  it('need a basis, and cannot ask for less than the law', () => {
    const set = (id: string, changes: Partial<typeof request>) =>
      setKindRules(meetingKindOf(id), { ...request, ...changes }, [], fixedWorld())
    expect([
      set('regular', {}).ok,
      set('regular', { basis: ' ' }),
      set('owners', { noticeDays: 15 }).ok,
      set('owners', { noticeDays: 14 }).ok,
    ]).toEqual([true, { ok: false, problem: { code: 'kind-basis-missing' } }, true, false])
  })
})
