import { describe, expect, it } from 'vitest'
import {
  mayDropElection,
  papersOf,
  withElection,
  withoutElection,
} from '../../../src/renderer/domain/meeting/add-election'
import { meetingKindOf } from '../../../src/renderer/domain/meeting/data/meeting-kinds'
import { newMeeting } from '../../../src/renderer/domain/meeting/new-meeting'
import { quorum } from '../../../src/renderer/domain/meeting/quorum'
import type { Meeting } from '../../../src/renderer/domain/records/meeting'
import { electionResult } from '../../../src/renderer/domain/voting/election-result'
import { rulesFor } from '../../../src/renderer/domain/voting/offered-rules'
import { aCandidate, anAssociation, anElection, countingIds, people } from '../../builders/a-meeting'

const offered = rulesFor([], '2026-11-22', { decides: 'elections' }).rules
const aPartyMeeting = (present: number): Meeting => ({
  ...newMeeting(
    meetingKindOf('party-members'),
    anAssociation({ name: '文源社区党支部' }),
    { startsAt: '2026-11-22T09:30', place: '', chair: '', recorder: '' },
    [],
    countingIds(),
  ),
  roll: [...people(present, 'present'), ...people(50 - present, 'absent')],
})
const electing = (meeting: Meeting): Meeting => {
  const added = withElection(meeting, meetingKindOf(meeting.meetingKind), offered, countingIds('new'))
  if (added === undefined) throw new Error('No rule on offer')
  return added
}
const quorumOf = (meeting: Meeting) =>
  quorum(meetingKindOf(meeting.meetingKind), meeting, meeting.roll, []).words

describe('a meeting of party members', () => {
  it('goes by PT1 while it decides matters, and by PT2 once it elects: four fifths, exactly and one short', () => {
    expect([
      quorumOf(aPartyMeeting(34)),
      quorumOf(aPartyMeeting(33)),
      quorumOf(electing(aPartyMeeting(40))),
      quorumOf(electing(aPartyMeeting(39))),
    ]).toEqual([
      '应到 50，实到 34，须 34，已达到',
      '应到 50，实到 33，须 34，还差 1',
      '应到 50，实到 40，须 40，已达到',
      '应到 50，实到 39，须 40，还差 1',
    ])
  })

  it('elects with more than half of those present, and not with exactly half', () => {
    const { election } = electing(aPartyMeeting(40))
    const elected = (approve: number): readonly string[] => {
      const counted = {
        ...anElection({ issued: 40, returned: 40, valid: 40, invalid: 0 }),
        ...(election && { rule: election.rule, entitled: election.entitled, present: election.present }),
        candidates: [aCandidate({ name: '王秀兰', approve, against: 40 - approve, abstain: 0 })],
      }
      return electionResult(counted).posts.flatMap(post => post.elected.map(({ name }) => name))
    }
    expect([election?.rule.id, elected(21), elected(20)]).toEqual(['PT2', ['王秀兰'], []])
  })

  it('has the election on its agenda and takes the papers of one, but no letters of an association', () => {
    const meeting = electing(aPartyMeeting(40))
    expect(meeting.agenda.map(({ kind, title }) => [kind, title])).toEqual([
      ['follow-up', '上次议定事项落实情况'],
      ['election', '选举'],
    ])
    expect(papersOf(meetingKindOf('party-members'), meeting)).toEqual([
      'topic-form',
      'meeting-notice',
      'meeting-agenda',
      'sign-in-sheet',
      'election-method',
      'ballot',
      'count-sheet',
      'election-result',
      'resolution',
      'minutes',
      'public-notice',
      'supervision-slip',
    ])
  })
})

describe('an election put on a meeting', () => {
  it('stands before the letters, begins with nobody standing, and its term begins on the day of the meeting', () => {
    const called = aPartyMeeting(40)
    const letters = { id: 'letters', kind: 'letters', title: '颁发聘书', outcome: 'open', note: '' } as const
    const { agenda, election } = electing({ ...called, agenda: [...called.agenda, letters] })
    expect(agenda.map(({ kind }) => kind)).toEqual(['follow-up', 'election', 'letters'])
    expect(election).toMatchObject({
      posts: [],
      candidates: [],
      termFrom: '2026-11-22',
      termTo: '2029-11-21',
    })
  })

  it('can be called off until a ballot has been given out', () => {
    const meeting = electing(aPartyMeeting(40))
    expect(withoutElection(meeting)).toEqual(aPartyMeeting(40))
    expect([
      mayDropElection(aPartyMeeting(40)),
      mayDropElection(meeting),
      mayDropElection({ ...meeting, election: anElection() }),
    ]).toEqual([false, true, false])
  })

  it('is not offered where no rule holds on the day', () => {
    expect(withElection(aPartyMeeting(40), meetingKindOf('party-members'), [], countingIds())).toBeUndefined()
  })
})
