import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { issuedPaper, type IssuedPaper } from '../../../src/renderer/domain/records/paper'
import { publicNotice } from '../../../src/renderer/domain/records/public-notice'
import {
  volunteerActivity,
  type VolunteerActivity,
} from '../../../src/renderer/domain/records/volunteer-activity'
import {
  announceCertificates,
  unannounced,
} from '../../../src/renderer/domain/volunteering/certificate-notice'
import { editActivity } from '../../../src/renderer/domain/volunteering/edit-activity'
import { publishHours } from '../../../src/renderer/domain/volunteering/publish-hours'
import { signUp, withdraw } from '../../../src/renderer/domain/volunteering/sign-up'
import {
  takeActivityStep,
  type ActivityStepRequest,
} from '../../../src/renderer/domain/volunteering/take-activity-step'
import { savedOf } from '../../builders/a-change'
import { anActivity, aService, aVolunteer, stepsTo, volunteering } from '../../builders/a-volunteer'
import type { HeldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const day = '2026-11-14'
const now = '2026-11-22T09:00'
const newId = () => 'new'

const step = (one: VolunteerActivity, records: HeldRecords, ask: Partial<ActivityStepRequest>) => {
  const request = { step: 'recruiting', at: now, note: '情况', by: '张主任', ...ask } as const
  const taken = takeActivityStep(one, request, { records, now })
  return taken.ok ? 'ok' : taken.problem.code
}

describe('an activity', () => {
  it.each<[string, VolunteerActivity, Partial<ActivityStepRequest>, readonly ReturnType<typeof aService>[]]>([
    ['activity-nobody-signed-up', anActivity(), { step: 'begun' }, []],
    [
      'activity-not-begun',
      anActivity({ from: '2026-11-23', to: '2026-11-23' }),
      { step: 'begun' },
      [aService()],
    ],
    [
      'activity-not-over',
      anActivity({ to: '2026-11-23', steps: stepsTo('begun') }),
      { step: 'ended' },
      [aService()],
    ],
    ['activity-hours-missing', anActivity({ steps: stepsTo('ended') }), { step: 'confirmed' }, [aService()]],
    [
      'activity-nobody-served',
      anActivity({ steps: stepsTo('ended') }),
      { step: 'confirmed' },
      [aService({ hours: [{ day, tenths: 0 }] })],
    ],
    [
      'activity-by-missing',
      anActivity({ steps: stepsTo('ended') }),
      { step: 'confirmed', by: '' },
      [aService({ hours: [{ day, tenths: 10 }] })],
    ],
    ['activity-note-missing', anActivity(), { step: 'cancelled', note: '' }, []],
    ['activity-no-way', anActivity(), { step: 'archived' }, []],
    ['activity-step-future', anActivity(), { at: '2026-11-22T09:01' }, []],
    [
      'activity-step-early',
      anActivity({ steps: stepsTo('begun') }),
      { step: 'ended', at: '2026-11-14T08:59' },
      [],
    ],
    ['activity-notice-missing', anActivity({ steps: stepsTo('published') }), { step: 'archived' }, []],
    ['ok', anActivity(), { step: 'recruiting' }, []],
  ])('is told %s', (code, activity, ask, services) => {
    expect(step(activity, volunteering({ activities: [activity], services }), ask)).toBe(code)
  })

  it('is filed once its hours have hung as long as the office says', () => {
    const confirmed = anActivity({ steps: stepsTo('confirmed') })
    const records = volunteering({
      volunteers: [aVolunteer(), aVolunteer({ id: 'b', name: '李建国', publicName: '同意' })],
      activities: [confirmed],
      services: [
        aService({ hours: [{ day, tenths: 25 }] }),
        aService({ id: 's2', volunteerId: 'b', hours: [{ day, tenths: 30 }] }),
        aService({ id: 's3', volunteerId: 'c', hours: [{ day, tenths: 0 }] }),
      ],
    })
    const request = { step: 'published', at: '2026-11-15T09:00', note: '', by: '' } as const
    const { change } = valueOf(publishHours(confirmed, request, { records, now, newId }))
    const [notice] = savedOf(publicNotice, change)
    expect(notice).toMatchObject({ from: '2026-11-15', to: '2026-11-21', activityId: 'activity' })
    expect(notice?.body).toEqual([
      '2026年11月14日开展“楼道清扫”志愿服务活动，2人参加，服务时长共5.5小时（不含往返途中）。现公示如下，有异议请向本单位提出：',
      '王*兰 2.5小时；李建国 3小时。',
    ])
    records.commit(change)
    const published = records.find(volunteerActivity, 'activity')
    if (published === undefined) throw new Error('No activity')
    const archived = { step: 'archived', at: now, note: '', by: '' } as const
    const onLastDay = { records, now: '2026-11-21T23:00' }
    expect(takeActivityStep(published, { ...archived, at: onLastDay.now }, onLastDay)).toMatchObject({
      problem: { code: 'activity-notice-showing' },
    })
    expect(takeActivityStep(published, archived, { records, now }).ok).toBe(true)
  })

  it('takes each volunteer once, and lets go those who have no hours', () => {
    const services = [aService()]
    const context = { services, today: '2026-11-10', newId }
    expect(signUp(anActivity(), ['volunteer'], context)).toMatchObject({ problem: { code: 'sign-up-none' } })
    const change = valueOf(signUp(anActivity(), ['volunteer', 'b', 'b'], context))
    expect(change).toMatchObject({ detail: '楼道清扫：1 人' })
    expect(withdraw(anActivity(), aService({ hours: [{ day, tenths: 5 }] }))).toMatchObject({
      problem: { code: 'sign-up-has-hours' },
    })
    expect(withdraw(anActivity(), aService()).ok).toBe(true)
    expect(withdraw(anActivity({ steps: stepsTo('confirmed') }), aService()).ok).toBe(false)
  })

  it('keeps the days hours stand on, and is closed once they are confirmed', () => {
    const entered = { title: '楼道清扫', from: '2026-11-15', to: '2026-11-15' }
    const choices = { teamId: undefined, estateId: undefined }
    const services = [aService({ hours: [{ day, tenths: 5 }] })]
    const edit = (known: VolunteerActivity | undefined, changes: Record<string, string> = {}) => {
      const edited = editActivity({ ...entered, ...changes }, choices, known, services, newId)
      return edited.ok ? 'ok' : edited.problem.code
    }
    expect(edit(anActivity())).toBe('activity-day-has-hours')
    expect(edit(undefined)).toBe('ok')
    expect(edit(undefined, { to: '2026-11-14' })).toBe('activity-days-reversed')
    expect(edit(undefined, { to: '2026-12-16' })).toBe('activity-days-many')
    expect(edit(anActivity({ steps: stepsTo('confirmed') }))).toBe('activity-closed')
  })
})

const aCertificate = (changes: Partial<IssuedPaper> = {}): IssuedPaper => ({
  id: 'paper',
  documentId: 'volunteer-record',
  title: '志愿服务记录证明',
  number: '志〔2026〕3号',
  subject: '王秀兰　志愿服务 12 小时',
  issuedOn: '2026-11-20',
  layout: { form: 'sheet', title: '', author: '', blocks: [], names: ['王秀兰'] },
  ...changes,
})

describe('certificates of volunteers', () => {
  it('are made known for seven days after they were issued, with names masked, each once', () => {
    const records = volunteering()
    const voided = { on: '2026-11-21', by: '张主任', reason: '写错' }
    records.commit({
      cause: 'paper-issued',
      detail: '',
      save: [put(issuedPaper, aCertificate()), put(issuedPaper, aCertificate({ id: 'void', voided }))],
    })
    const now = () => unannounced(records.all(issuedPaper), records.all(publicNotice))
    const waiting = now()
    expect(waiting.map(({ id }) => id)).toEqual(['paper'])
    const { change } = valueOf(announceCertificates(waiting, records, { newId, today: '2026-11-22' }))
    expect(savedOf(publicNotice, change)).toMatchObject([
      {
        noticeKind: 'certificate',
        from: '2026-11-22',
        to: '2026-11-28',
        paperIds: ['paper'],
        body: [
          '本单位近期出具志愿服务记录证明如下，现予公示，有异议请向本单位提出：',
          '1.王*兰，志愿服务 12 小时，志〔2026〕3号，2026年11月20日出具。',
        ],
      },
    ])
    records.commit(change)
    expect(now()).toEqual([])
  })
})
