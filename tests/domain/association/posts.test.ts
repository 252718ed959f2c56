import { describe, expect, it } from 'vitest'
import {
  acceptPosts,
  declinePost,
  leavePost,
} from '../../../src/renderer/domain/association/edit-appointment'
import { byPost, endingTerms, postState } from '../../../src/renderer/domain/association/posts'
import { appointment, type Appointment } from '../../../src/renderer/domain/records/appointment'
import { anAppointment } from '../../builders/an-association'

const TODAY = '2026-11-25'
const accepted = anAppointment({ acceptedOn: '2026-11-23' })

describe('a post', () => {
  it.each<[string, Partial<Appointment>, string, string]>([
    ['waits for the answer of who was elected', {}, TODAY, 'unanswered'],
    ['is held once they accepted', { acceptedOn: TODAY }, TODAY, 'held'],
    ['is not held by who declined', { declined: true }, TODAY, 'declined'],
    ['is held on the last day of the term', { acceptedOn: TODAY }, '2029-11-21', 'held'],
    ['is over the day after', { acceptedOn: TODAY }, '2029-11-22', 'over'],
    ['is still held on the day somebody steps down', { acceptedOn: TODAY, endedOn: TODAY }, TODAY, 'held'],
    ['is open the day after', { acceptedOn: TODAY, endedOn: TODAY }, '2026-11-26', 'ended'],
    ['begins with the term', { acceptedOn: TODAY }, '2026-11-21', 'upcoming'],
  ])('%s', (_, changes, day, state) => {
    expect(postState(anAppointment(changes), day)).toBe(state)
  })

  it('stands in the list by its rank, the latest term first', () => {
    const one = (post: string, termFrom = '2026-11-22') => anAppointment({ post, termFrom })
    const listed = byPost([
      one('秘书长'),
      one('副会长'),
      one('顾问'),
      one('会长', '2023-11-22'),
      one('会长'),
      one('常务副会长'),
    ])
    expect(listed.map(({ post, termFrom }) => `${post} ${termFrom.slice(0, 4)}`)).toEqual([
      '会长 2026',
      '会长 2023',
      '常务副会长 2026',
      '副会长 2026',
      '秘书长 2026',
      '顾问 2026',
    ])
  })
})

describe('who was elected', () => {
  const saved = (record: Appointment, detail: string) => ({
    ok: true,
    value: { cause: 'posts-edited', detail, save: [{ kind: appointment, record }] },
  })

  it('accepts on a day that has come, or declines; the last word counts', () => {
    expect([
      acceptPosts([anAppointment({ declined: true })], '2026-11-23', TODAY),
      acceptPosts([anAppointment()], '2026-11-26', TODAY),
      acceptPosts([anAppointment()], undefined, TODAY),
      acceptPosts([anAppointment({ endedOn: TODAY })], TODAY, TODAY),
      declinePost(accepted),
    ]).toEqual([
      saved(accepted, '王秀兰任会长接受任职'),
      { ok: false, problem: { code: 'post-accept-future' } },
      { ok: false, problem: { code: 'post-accept-day-missing' } },
      { ok: false, problem: { code: 'post-already-ended' } },
      saved(anAppointment({ declined: true }), '王秀兰任会长：不接受'),
    ])
  })

  it('leaves the post within the term, for a reason', () => {
    const leave = (on: string | undefined, reason = '调离') => leavePost(accepted, { on, reason }, TODAY)
    expect([
      leave('2026-11-24'),
      leave('2026-11-21'),
      leave('2026-11-26'),
      leave(undefined),
      leave('2026-11-24', ' '),
      leavePost({ ...accepted, termTo: '2026-11-24' }, { on: '2026-11-24', reason: '调离' }, TODAY),
    ]).toEqual([
      saved({ ...accepted, endedOn: '2026-11-24', endReason: '调离' }, '王秀兰任会长：离任'),
      { ok: false, problem: { code: 'post-end-before-term', detail: { from: '2026-11-22' } } },
      { ok: false, problem: { code: 'post-end-future' } },
      { ok: false, problem: { code: 'post-end-day-missing' } },
      { ok: false, problem: { code: 'post-end-reason-missing' } },
      { ok: false, problem: { code: 'post-end-after-term', detail: { to: '2026-11-24' } } },
    ])
  })
})

it('announces a term once for all whose term it is, and goes on until somebody follows', () => {
  const ending = { termFrom: '2023-12-01', termTo: '2026-11-30' }
  const chair = anAppointment({ ...ending, id: '1' })
  const deputy = anAppointment({ ...ending, id: '2', post: '副会长', personName: '李建国' })
  const gone = anAppointment({ ...ending, id: '3', endedOn: '2026-01-01' })
  const over = anAppointment({ id: '4', post: '秘书长', termTo: '2026-11-01' })
  const followed = anAppointment({ id: '5', post: '顾问', termTo: '2026-10-01' })
  const next = anAppointment({ id: '6', post: '顾问', termTo: '2029-10-01' })
  const all = [deputy, over, chair, gone, followed, next]
  const ends = (horizon: string) =>
    endingTerms(all, TODAY, horizon).map(end => [end.termTo, end.appointments.map(({ id }) => id)])
  expect([ends('2026-11-29'), ends('2026-11-30')]).toEqual([
    [['2026-11-01', ['4']]],
    [
      ['2026-11-30', ['1', '2']],
      ['2026-11-01', ['4']],
    ],
  ])
})
