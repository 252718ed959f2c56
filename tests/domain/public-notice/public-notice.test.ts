import { describe, expect, it } from 'vitest'
import { draftNotice } from '../../../src/renderer/domain/public-notice/draft-notice'
import {
  answerObjection,
  keepingProblem,
  receiveObjection,
  takeDown,
} from '../../../src/renderer/domain/public-notice/keep-notice'
import {
  earliestEnd,
  noticeDays,
  noticeState,
  openObjections,
} from '../../../src/renderer/domain/public-notice/notice-days'
import { put } from '../../../src/renderer/domain/journal/entry'
import {
  publicNotice,
  type Objection,
  type PublicNotice,
} from '../../../src/renderer/domain/records/public-notice'
import { aHeldMeeting, aNewMeeting } from '../../builders/a-meeting'
import { aTopic } from '../../builders/a-topic'
import { aPublicNotice } from '../../builders/a-public-notice'

const anObjection = (changes: Partial<Objection> = {}): Objection => ({
  id: 'objection',
  receivedOn: '2026-11-25',
  from: '5号楼业主',
  text: '副会长人选未征求业主意见',
  answer: '',
  ...changes,
})

const ownersPeriod = {
  days: 15,
  basis: '《物业管理条例》第十四条：会议召开15日以前通知全体业主',
  from: 'law',
  answerDays: 3,
} as const

describe('the days of a public notice', () => {
  it('count the first and the last: from the 22nd to the 28th are seven', () => {
    expect([
      noticeDays(aPublicNotice()),
      earliestEnd('2026-11-22', 7),
      earliestEnd('2026-02-20', 15),
    ]).toEqual([7, '2026-11-28', '2026-03-06'])
  })

  it('may not be fewer than the kind asks for, unless a reason is written', () => {
    const short = aPublicNotice({ to: '2026-11-27' })
    expect([
      keepingProblem(aPublicNotice()),
      keepingProblem(short),
      keepingProblem({ ...short, shortReason: '换届时限紧，经街道同意' }),
      keepingProblem(aPublicNotice({ to: '2026-11-21' })),
    ]).toEqual([
      undefined,
      {
        code: 'notice-too-short',
        detail: {
          given: '6',
          days: '7',
          basis: '“四议两公开”公开做法：公告不少于7天，异议3天内答复',
          earliest: '2026-11-28',
        },
      },
      undefined,
      { code: 'notice-days-reversed', detail: { from: '2026-11-22', to: '2026-11-21' } },
    ])
  })

  it('are never fewer than fifteen where the law says so, whatever the reason', () => {
    const owners = aPublicNotice({ period: ownersPeriod, shortReason: '来不及' })
    expect([
      keepingProblem({ ...owners, to: '2026-12-05' })?.code,
      keepingProblem({ ...owners, to: '2026-12-06' }),
    ]).toEqual(['notice-too-short-law', undefined])
  })

  it('run from the first day through the last, after which it waits to be taken down', () => {
    const on = (day: string, changes: Partial<PublicNotice> = {}) => noticeState(aPublicNotice(changes), day)
    expect([
      on('2026-11-21'),
      on('2026-11-22'),
      on('2026-11-28'),
      on('2026-11-29'),
      on('2026-11-29', { takenDownOn: '2026-11-29' }),
    ]).toEqual(['ahead', 'showing', 'showing', 'over', 'down'])
  })

  it('may end early only with a reason', () => {
    const down = (day: string, reason = '') => {
      const result = takeDown(aPublicNotice(), day, reason, '2026-12-01')
      return result.ok ? 'down' : result.problem.code
    }
    expect([
      down('2026-11-28'),
      down('2026-11-27'),
      down('2026-11-27', '内容有误，重新公示'),
      down('2026-11-21'),
      down('2026-12-02'),
    ]).toEqual(['down', 'notice-down-short', 'down', 'notice-down-early', 'notice-down-future'])
  })
})

describe('an objection to a public notice', () => {
  it('is to be answered within three days after the day it came in, and is shown as late from the fourth', () => {
    const notice = aPublicNotice({ objections: [anObjection()] })
    const on = (day: string) => openObjections(notice, day).map(({ due, overdue }) => [due, overdue])
    expect([on('2026-11-28'), on('2026-11-29')]).toEqual([[['2026-11-28', false]], [['2026-11-28', true]]])
  })

  it('is open no more once it is answered', () => {
    const notice = aPublicNotice({
      objections: [anObjection({ answeredOn: '2026-11-27', answer: '已征求，附记录' })],
    })
    expect(openObjections(notice, '2026-11-29')).toEqual([])
  })

  it('may be answered late only with a reason, which is kept', () => {
    const answered = (lateReason: string) => {
      const answer = { answer: '已征求', answeredOn: '2026-11-29', lateReason }
      const result = answerObjection(aPublicNotice(), anObjection(), answer, '2026-11-30')
      return result.ok ? result.value.save : result.problem
    }
    const kept = { ...anObjection(), answer: '已征求', answeredOn: '2026-11-29', lateReason: '负责人出差' }
    expect([answered(' '), answered('负责人出差')]).toEqual([
      {
        code: 'objection-answer-late',
        detail: {
          due: '2026-11-28',
          days: '3',
          basis: '“四议两公开”公开做法：公告不少于7天，异议3天内答复',
        },
      },
      [put(publicNotice, aPublicNotice({ objections: [kept] }))],
    ])
  })

  it('is refused before the notice hung, from the future or without words; so is an answer before it came', () => {
    const received = (changes: Partial<Objection>) => {
      const result = receiveObjection(aPublicNotice(), anObjection(changes), '2026-11-26')
      return result.ok ? 'kept' : result.problem.code
    }
    const answered = answerObjection(
      aPublicNotice(),
      anObjection(),
      { answer: '已核实', answeredOn: '2026-11-24' },
      '2026-11-26',
    )
    expect([
      received({}),
      received({ receivedOn: '2026-11-21' }),
      received({ receivedOn: '2026-11-27' }),
      received({ text: ' ' }),
      answered.ok ? 'kept' : answered.problem.code,
    ]).toEqual([
      'kept',
      'objection-early',
      'objection-future',
      'objection-text-missing',
      'objection-answer-early',
    ])
  })
})

describe('a notice drafted from its meeting', () => {
  const asked = { id: 'notice', from: '2026-11-22', contact: '文源社区居委会' }

  it('tells the result: who was elected, what was adopted and decided', () => {
    const { title, body, from, to } = draftNotice('result', { meeting: aHeldMeeting() }, asked, [])
    expect({ title, body, from, to }).toEqual({
      title: '文和园物业服务提升促进会成立大会结果公示',
      body: [
        '2026年11月22日召开文和园物业服务提升促进会成立大会，现将结果公示如下：',
        '会长：王秀兰。',
        '1.会议审议通过《文和园物业服务提升促进会党建联席会议制度》。',
        '2.会议审议通过《文和园物业服务提升促进会工作例会制度》。',
        '3.会议审议通过《文和园物业服务提升促进会协商议事制度》。',
        '4.十日内公示当选人员名单。',
      ],
      from: '2026-11-22',
      to: '2026-11-28',
    })
  })

  it('names the candidates by post', () => {
    const { body } = draftNotice('candidates', { meeting: aHeldMeeting() }, asked, [])
    expect(body).toEqual([
      '文和园物业服务提升促进会成立大会将进行选举，现将候选人公示如下：',
      '会长候选人：王秀兰（文和园小区）。',
    ])
  })

  it('hangs fifteen days before an owners’ meeting, because the law says so', () => {
    const owners = aNewMeeting({ meetingKind: 'owners' })
    expect(draftNotice('before-meeting', { meeting: owners }, asked, [])).toMatchObject({
      to: '2026-12-06',
      period: ownersPeriod,
    })
  })

  it('of a topic tells what was resolved and how many were for it, never who proposed it', () => {
    const figures = { entitled: 30, present: 25, approve: 20 }
    const topic = aTopic({
      level: 'four-steps',
      steps: [{ step: 'resolved', at: '2026-11-20T10:00', note: '同意加装', figures }],
    })
    expect(draftNotice('result', { topic }, asked, [])).toEqual({
      id: 'notice',
      noticeKind: 'result',
      title: '关于“3号楼加装电梯”的决议公告',
      body: [
        '“3号楼加装电梯”已按“四议两公开”程序作出决议，现将结果公示如下：',
        '同意加装。',
        '应到 30 人，实到 25 人，赞成 20 人。',
      ],
      places: ['小区公告栏'],
      from: '2026-11-22',
      to: '2026-11-28',
      period: {
        days: 7,
        basis: '“四议两公开”公开做法：公告不少于7天，异议3天内答复',
        from: 'example',
        answerDays: 3,
      },
      contact: '文源社区居委会',
      objections: [],
      topicId: 'topic',
    })
  })
})
