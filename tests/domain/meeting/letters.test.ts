import { describe, expect, it } from 'vitest'
import { letterRefusal, lettersDue } from '../../../src/renderer/domain/meeting/letters'
import type { Appointment } from '../../../src/renderer/domain/records/appointment'
import type { Election } from '../../../src/renderer/domain/voting/election'
import { aCandidate, aHeldMeeting, anElection } from '../../builders/a-meeting'
import { anAppointment } from '../../builders/an-association'

const refused = (election: Election | undefined) => {
  const held = aHeldMeeting()
  delete held.election
  const due = lettersDue({ ...held, ...(election && { election }) }, [])
  return due.ok ? 'due' : due.problem.code
}

describe('letters of appointment', () => {
  it('are due to those a valid election gave a post', () => {
    const due = lettersDue(aHeldMeeting(), [])
    expect(due.ok && due.value.map(one => [one.post.title, one.candidate.name, one.issued])).toEqual([
      ['会长', '王秀兰', undefined],
    ])
  })

  it('are impossible before a valid election', () => {
    const hopeless = [aCandidate({ name: '王秀兰', approve: 12, against: 12, abstain: 0 })]
    expect([
      refused(undefined),
      refused(anElection({ valid: null })),
      refused(anElection({ valid: 25 })),
      refused(anElection({ issued: 24 })),
      refused(anElection({ entitled: 38 })),
      refused(anElection({ candidates: hopeless })),
    ]).toEqual([
      'letters-no-election',
      'letters-not-counted',
      'letters-figures-wrong',
      'letters-election-void',
      'letters-not-quorate',
      'letters-nobody-elected',
    ])
  })
})

describe('one letter for each post and term', () => {
  const refusal = (appointments: readonly Appointment[]) => {
    const meeting = aHeldMeeting()
    const due = lettersDue(meeting, appointments)
    if (!due.ok) throw new Error(due.problem.code)
    return letterRefusal(meeting, due.value[0]!, appointments)
  }

  it('allows the first', () => {
    expect(refusal([])).toBeUndefined()
  })

  it('refuses a second for the same person and post', () => {
    expect(refusal([anAppointment()])).toEqual({
      code: 'letter-already-issued',
      detail: { name: '王秀兰', post: '会长' },
    })
  })

  it('refuses one for a post that is held through another election on any day of the term', () => {
    const holder = { id: 'other', personName: '李建国', meetingId: 'earlier', termFrom: '2024-01-01' }
    expect(refusal([anAppointment({ ...holder, termTo: '2026-11-22' })])).toEqual({
      code: 'post-already-filled',
      detail: { post: '会长', seats: '1', names: '李建国' },
    })
    expect(refusal([anAppointment({ ...holder, termTo: '2026-11-21' })])).toBeUndefined()
  })

  it('takes no notice of posts in other bodies', () => {
    const elsewhere = { id: 'other', personName: '李建国', meetingId: 'earlier', organisationId: 'other' }
    expect(refusal([anAppointment(elsewhere)])).toBeUndefined()
  })

  it.each([
    ['declined', { declined: true as const }],
    ['left before the term', { endedOn: '2026-11-21', endReason: '辞职' }],
  ])('gives a post anew whose holder %s', (_, how) => {
    const before = { id: 'other', personName: '李建国', meetingId: 'earlier', termFrom: '2024-01-01' }
    expect(refusal([anAppointment({ ...before, ...how })])).toBeUndefined()
  })

  it('fills by a by-election the seat that is open, and no more', () => {
    const posts = (seats: number) => [{ id: 'president', title: '会长', seats }]
    const earlier = aHeldMeeting({ id: 'earlier', election: anElection({ posts: posts(2) }) })
    const holder = (id: string) => anAppointment({ id, personName: id, meetingId: 'earlier' })
    const by = aHeldMeeting({ election: anElection({ posts: posts(1) }) })
    const refusalOf = (held: readonly Appointment[]) => {
      const due = lettersDue(by, held)
      if (!due.ok) throw new Error(due.problem.code)
      return letterRefusal(by, due.value[0]!, held, [earlier, by])?.code
    }
    expect([refusalOf([holder('甲')]), refusalOf([holder('甲'), holder('乙')])]).toEqual([
      undefined,
      'post-already-filled',
    ])
  })
})
