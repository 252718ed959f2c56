import { describe, expect, it } from 'vitest'
import { volunteerActivity } from '../../../src/renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../../src/renderer/domain/records/volunteer-service'
import { correctHours, enterHours } from '../../../src/renderer/domain/volunteering/enter-hours'
import { pointTenths, setPointRule } from '../../../src/renderer/domain/volunteering/points'
import { confirmedDays, tenthsByVolunteer } from '../../../src/renderer/domain/volunteering/served-hours'
import { readTenths } from '../../../src/renderer/domain/volunteering/tenths'
import { refusalWords } from '../../../src/renderer/domain/words/problem-words'
import { savedOf } from '../../builders/a-change'
import { anActivity, aService, stepsTo, volunteering } from '../../builders/a-volunteer'
import { valueOf } from '../../builders/value-of'

const day = '2026-11-14'
const today = '2026-11-22'
const running = anActivity({ steps: stepsTo('begun') })

/** The same volunteer served so many tenths in another activity of that day. */
const servedElsewhere = (tenths: number) =>
  volunteering({
    activities: [running, anActivity({ id: 'patrol', title: '夜间巡逻', steps: stepsTo('confirmed') })],
    services: [aService(), aService({ id: 'other', activityId: 'patrol', hours: [{ day, tenths }] })],
  })

describe('hours of service', () => {
  it.each([
    ['2', 20],
    ['2.5', 25],
    ['1.1', 11],
    ['２．５小时', 25],
    ['24', 240],
    ['0', 0],
    ['未到', 0],
  ])('typed as %s are %d tenths', (typed, tenths) => {
    expect(valueOf(readTenths(typed))).toBe(tenths)
  })

  it.each(['2.55', '两小时', '-1', '24.1', '25', '999'])('cannot be %s', typed => {
    expect(readTenths(typed).ok).toBe(false)
  })

  it('are entered for many at once, and what is blank stays as it was', () => {
    const records = volunteering({
      activities: [running],
      services: [
        aService({ hours: [{ day, tenths: 10 }] }),
        aService({ id: 'b', volunteerId: 'other', hours: [{ day, tenths: 30 }] }),
      ],
    })
    const change = valueOf(enterHours(running, day, { service: '2.5', b: ' ' }, records, today))
    expect(savedOf(volunteerService, change)).toEqual([aService({ hours: [{ day, tenths: 25 }] })])
  })

  it('of more than 24 on one day are refused, also together with another activity, and nothing is entered', () => {
    const refused = enterHours(running, day, { service: '20' }, servedElsewhere(50), today)
    expect(refused.ok ? '' : refusalWords(refused.problem)).toBe(
      '王秀兰 2026-11-14 还有“夜间巡逻”5 小时，加起来 25 小时，超过一天 24 小时，请核对。',
    )
    expect(enterHours(running, day, { service: '19' }, servedElsewhere(50), today).ok).toBe(true)
  })

  it.each([
    ['hours-not-now', anActivity(), day],
    ['hours-not-now', anActivity({ steps: stepsTo('confirmed') }), day],
    ['hours-outside', running, '2026-11-15'],
    ['hours-future', anActivity({ steps: stepsTo('begun'), to: '2026-11-30' }), '2026-11-23'],
  ])('are refused as %s where the activity or the day is not the one', (code, activity, on) => {
    const records = volunteering({ activities: [activity] })
    expect(enterHours(activity, on, { service: '2' }, records, today)).toMatchObject({ problem: { code } })
  })

  it('once confirmed are put right with a reason only, and what stood there stays', () => {
    const confirmed = anActivity({ steps: stepsTo('confirmed') })
    const service = aService({ hours: [{ day, tenths: 20 }] })
    const records = volunteering({ activities: [confirmed], services: [service] })
    const ask = { day, typed: '3', reason: ' ' }
    expect(correctHours(service, ask, records, today)).toMatchObject({
      problem: { code: 'hours-reason-missing' },
    })
    const change = valueOf(correctHours(service, { ...ask, reason: '签到表写错' }, records, today))
    expect(change.detail).toBe('楼道清扫 2026-11-14：2 改为 3 小时，签到表写错')
    expect(savedOf(volunteerService, change)).toEqual([
      {
        ...service,
        hours: [{ day, tenths: 30 }],
        corrections: [{ on: today, day, before: 20, after: 30, reason: '签到表写错' }],
      },
    ])
  })

  it('count only once they are confirmed', () => {
    const hours = [{ day, tenths: 25 }]
    const records = volunteering({
      activities: [
        running,
        anActivity({ id: 'done', steps: stepsTo('published') }),
        anActivity({ id: 'absent', steps: stepsTo('confirmed') }),
      ],
      services: [
        aService({ hours }),
        aService({ id: 'b', activityId: 'done', hours }),
        aService({ id: 'c', activityId: 'absent', hours: [{ day, tenths: 0 }] }),
      ],
    })
    const both = [records.all(volunteerActivity), records.all(volunteerService)] as const
    expect(confirmedDays('volunteer', ...both).map(({ activity, tenths }) => [activity.id, tenths])).toEqual([
      ['done', 25],
    ])
    expect([...tenthsByVolunteer(...both)]).toEqual([['volunteer', 25]])
  })
})

describe('points', () => {
  const rules = [
    { id: 'a', since: '2026-01-01', perHour: 10, basis: '居委会议定' },
    { id: 'b', since: '2026-11-01', perHour: 20, basis: '居委会议定' },
  ]

  it('go by the rule of the day of service, and there are none without a rule', () => {
    const days = [
      { day: '2025-12-31', tenths: 100 },
      { day: '2026-10-31', tenths: 15 },
      { day: '2026-11-01', tenths: 10 },
    ]
    expect(pointTenths(days, rules)).toBe(15 * 10 + 10 * 20)
    expect(pointTenths(days, [])).toBeUndefined()
  })

  it('are set with a ground only', () => {
    expect(setPointRule({ since: '2026-12-01', perHour: 5, basis: ' ' }, rules, () => 'c')).toMatchObject({
      problem: { code: 'kind-basis-missing' },
    })
    expect(
      setPointRule({ since: '2026-12-01', perHour: 0.5, basis: '议定' }, rules, () => 'c'),
    ).toMatchObject({
      problem: { code: 'points-per-hour' },
    })
  })
})
