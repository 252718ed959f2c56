import type { Meeting } from '../../src/renderer/domain/records/meeting'
import { aCandidate, anElection, aNewMeeting } from './a-meeting'

const posts = [
  { id: 'president', title: '会长', seats: 1 },
  { id: 'first', title: '常务副会长', seats: 1 },
  { id: 'vice', title: '副会长', seats: 1 },
]
const outcomes = {
  'follow-up': 'open',
  report: 'heard',
  rule: 'adopted',
  election: 'open',
  letters: 'done',
  discussion: 'open',
} as const
const unknown = { approve: null, against: null, abstain: null }
/** 补录: the launch meeting of the association as a news item tells it, without figures; all names are invented. */
export const aLaunchRecordedLater = (): Meeting => {
  const called = aNewMeeting({
    startsAt: '2021-07-30T09:00',
    place: '文和园小区',
    chair: '',
    recorder: '',
    afterTheFact: true,
    recordedOn: '2026-11-22',
    recordedFrom: '2021年8月5日媒体报道',
  })
  return {
    ...called,
    agenda: called.agenda.map(item => ({
      ...item,
      outcome: outcomes[item.kind],
    })),
    election: anElection({
      ...{ entitled: 0, present: 0, issued: null, returned: null, valid: null, invalid: null },
      posts,
      candidates: [
        aCandidate({ name: '王秀兰', postId: 'president', ...unknown }),
        aCandidate({ name: '陈志强', postId: 'first', ...unknown }),
        aCandidate({ name: '孙丽华', postId: 'vice', ...unknown }),
      ],
    }),
  }
}
