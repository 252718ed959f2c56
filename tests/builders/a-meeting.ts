import { foundingMeeting } from '../../src/renderer/domain/meeting/data/association-kinds'
import { newMeeting } from '../../src/renderer/domain/meeting/new-meeting'
import { withRoll } from '../../src/renderer/domain/meeting/roll'
import type { Attendance, Attendee, Meeting } from '../../src/renderer/domain/records/meeting'
import type { Organisation } from '../../src/renderer/domain/records/organisation'
import type { Candidate, Election } from '../../src/renderer/domain/voting/election'
import { voteRules } from '../../src/renderer/domain/voting/data/vote-rules'

/** Ids in the order asked: id-1, id-2, … */
export function countingIds(prefix = 'id'): () => string {
  let last = 0
  return () => `${prefix}-${(last += 1)}`
}

export const anAssociation = (changes: Partial<Organisation> = {}): Organisation => ({
  id: 'association',
  name: '文和园物业服务提升促进会',
  shortName: '文和园促进会',
  numberPrefix: '文和园促',
  ...changes,
})

export const aCandidate = (changes: Partial<Candidate> & Pick<Candidate, 'name'>): Candidate => ({
  id: changes.name,
  unit: '文和园小区',
  postId: 'president',
  approve: 20,
  against: 3,
  abstain: 1,
  ...changes,
})

/** 30 entitled, 25 present, 25 ballots out and back, 24 valid; one president stands with 20 votes. */
export const anElection = (changes: Partial<Election> = {}): Election => ({
  rule: voteRules[0]!,
  entitled: 30,
  present: 25,
  issued: 25,
  returned: 25,
  valid: 24,
  invalid: 1,
  posts: [{ id: 'president', title: '会长', seats: 1 }],
  candidates: [aCandidate({ name: '王秀兰' })],
  termFrom: '2026-11-22',
  termTo: '2029-11-21',
  ...changes,
})

/** Two vice-presidents to elect: the first round gives one and leaves two level, the second decides between them. */
export const aTwoRoundElection = (): Election => {
  const posts = [
    { id: 'president', title: '会长', seats: 1 },
    { id: 'vice', title: '副会长', seats: 2 },
  ]
  const forVice = (name: string, approve: number): Candidate =>
    aCandidate({ name, postId: 'vice', approve, against: 24 - approve, abstain: 0 })
  const first = anElection({
    posts,
    candidates: [
      aCandidate({ name: '王秀兰' }),
      forVice('陈𬱖', 20),
      forVice('周𨭉', 14),
      forVice('买买提·艾力', 14),
    ],
  })
  const { entitled, present, issued, returned, valid, invalid } = first
  const second = {
    ...{ entitled, present, issued, returned, valid, invalid },
    posts: [{ id: 'vice', title: '副会长', seats: 1 }],
    candidates: [forVice('周𨭉', 15), forVice('买买提·艾力', 9)],
  }
  return { ...first, laterRounds: [second] }
}

/** People on the roll, named by number, who all came the same way. */
export const people = (count: number, attendance: Attendance, unit = '文和园小区'): readonly Attendee[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${attendance}-${index + 1}`,
    name: `代表${index + 1}`,
    unit,
    post: '居民代表',
    attendance,
  }))

/** The founding meeting as just recorded: nobody on the roll, nothing dealt with. */
export const aNewMeeting = (changes: Partial<Meeting> = {}): Meeting => ({
  ...newMeeting(
    foundingMeeting,
    anAssociation(),
    { startsAt: '2026-11-22T09:30', place: '文和园小区党群服务中心', chair: '李建国', recorder: '赵敏' },
    [],
    countingIds(),
  ),
  ...changes,
})

/** The founding meeting held: 25 of 30 came, everything on the agenda was dealt with, a president was elected. */
export function aHeldMeeting(changes: Partial<Meeting> = {}): Meeting {
  const called = aNewMeeting({ id: 'meeting' })
  const held: Meeting = {
    ...called,
    election: anElection(),
    agenda: called.agenda.map(item => ({
      ...item,
      outcome: (
        {
          'follow-up': 'heard',
          report: 'heard',
          rule: 'adopted',
          election: 'open',
          letters: 'done',
          discussion: 'done',
        } as const
      )[item.kind],
    })),
    decisions: [
      { id: 'decision', text: '十日内公示当选人员名单', responsible: '文源社区居委会', due: '2026-12-02' },
    ],
  }
  return { ...withRoll(held, [...people(25, 'present'), ...people(5, 'excused')]), ...changes }
}
