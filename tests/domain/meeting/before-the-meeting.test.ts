import { describe, expect, it } from 'vitest'
import { callAnew, callOff } from '../../../src/renderer/domain/meeting/call-off'
import { meetingKindOf, meetingKinds } from '../../../src/renderer/domain/meeting/data/meeting-kinds'
import {
  followUpLines,
  withFollowUpFirst,
  withFollowUpKept,
} from '../../../src/renderer/domain/meeting/follow-up'
import { quorum } from '../../../src/renderer/domain/meeting/quorum'
import { suggestedRoll } from '../../../src/renderer/domain/meeting/roll-sources'
import { signed, signInProblems } from '../../../src/renderer/domain/meeting/sign-in'
import type { Meeting } from '../../../src/renderer/domain/records/meeting'
import type { OpenSupervision } from '../../../src/renderer/domain/supervision/open-supervisions'
import { rulesOffered } from '../../../src/renderer/domain/voting/offered-rules'
import { aHeldMeeting, aNewMeeting, countingIds, people } from '../../builders/a-meeting'
import { aTopic } from '../../builders/a-topic'

const called = (meetingKind: string, changes: Partial<Meeting> = {}): Meeting => {
  const meeting = aNewMeeting({ id: 'meeting', meetingKind, ...changes })
  delete meeting.election
  return meeting
}

describe('the kinds of meeting', () => {
  it('are those of the handbook, each with its own id and the papers it takes', () => {
    expect(meetingKinds.map(({ name }) => name)).toEqual([
      '促进会成立大会',
      '工作例会',
      '党建联席会议',
      '协商议事会',
      '促进会换届大会',
      '三方联席会',
      '居民会议',
      '居民代表会议',
      '居委会会议',
      '社区“两委”会',
      '调解会',
      '听证会',
      '培训·宣传活动',
      '其他会议',
      '支委会',
      '党员大会',
      '业主大会',
      '业委会会议',
    ])
    expect(new Set(meetingKinds.map(({ id }) => id)).size).toBe(meetingKinds.length)
    for (const kind of meetingKinds) expect(kind.papers).toContain('minutes')
  })

  it('name a rule as law only where the text was read; every other figure says that it is an example', () => {
    const figures = meetingKinds.flatMap(kind =>
      [kind.everyMonths, kind.noticeDays, kind.topicDays].flatMap(one => one ?? []),
    )
    expect(figures.filter(({ from }) => from === 'law').map(({ value }) => value)).toEqual([15])
    for (const { from, basis } of figures) if (from === 'example') expect(basis).toMatch(/^参考/)
  })
})

describe('the quorum while signing in', () => {
  const words = (id: string, meeting: Meeting) => quorum(meetingKindOf(id), meeting, meeting.roll, [])

  it('is told with what is needed: reached at exactly two thirds, not one below', () => {
    const roll = (present: number) => [...people(present, 'present'), ...people(30 - present, 'absent')]
    expect([
      words('regular', called('regular', { roll: roll(20) })),
      words('regular', called('regular', { roll: roll(19) })),
    ]).toEqual([
      { words: '应到 30，实到 20，须 20，已达到', reached: true },
      { words: '应到 30，实到 19，须 20，还差 1', reached: false },
    ])
  })

  it('counts those who sent somebody where the rule does, and nobody who only listens', () => {
    const roll = [
      ...people(19, 'present'),
      ...people(1, 'proxy'),
      ...people(10, 'excused'),
      ...people(5, 'observer'),
    ]
    expect(words('regular', called('regular', { roll })).words).toBe(
      '应到 30，实到 19，委托 1，须 20，已达到',
    )
  })

  it('is reached by nobody where nobody is called', () => {
    expect(words('regular', called('regular')).reached).toBe(false)
  })

  it('of residents’ meetings goes by the old law to the end of 2025, and from then on asks the clerk', () => {
    const roll = [...people(6, 'present'), ...people(4, 'absent')]
    expect([
      words('residents', called('residents', { roll, startsAt: '2025-12-31T09:00' })),
      words('residents', called('residents', { roll, startsAt: '2026-01-01T09:00' })),
    ]).toEqual([
      { words: '应到 10，实到 6，须 6，已达到', reached: true },
      {
        words:
          '应到 10，实到 6；到会人数的规定还没有录入，请查《中华人民共和国城市居民委员会组织法》（2025年修订），在“设置—表决规则”里填写',
        reached: null,
      },
    ])
    expect(rulesOffered([], '2026-01-01').rules.map(({ id }) => id)).not.toContain('RC1')
  })
})

describe('signing in', () => {
  const [person] = people(1, 'awaited')

  it('stamps whoever comes, keeps the first time, and drops what belongs to another way', () => {
    const came = signed(person!, 'present', '2026-11-22T09:25')
    const excused = { ...signed(came, 'excused', '2026-11-22T09:40'), reason: '出差' }
    expect([
      came.signedAt,
      signed(came, 'present', '2026-11-22T09:40').signedAt,
      excused.signedAt,
      signed(excused, 'awaited', undefined),
    ]).toEqual(['2026-11-22T09:25', '2026-11-22T09:25', undefined, person])
  })

  it('refuses a proxy where none may be sent, one without a name, and oneself', () => {
    const proxy = (proxyName: string) => [{ ...person!, attendance: 'proxy' as const, proxyName }]
    const codes = (proxyName: string, proxies = true) =>
      signInProblems(proxy(proxyName), { proxies, kindName: '支委会' }).map(({ code }) => code)
    expect([codes('赵敏', false), codes(' '), codes('代表1'), codes('赵敏')]).toEqual([
      ['proxy-not-allowed'],
      ['proxy-name-missing'],
      ['proxy-self'],
      [],
    ])
  })
})

describe('the roll of a new meeting', () => {
  const known = { meetings: [], members: [], appointments: [], residents: [] }

  it('is that of the last meeting of its kind, everybody to be signed in anew', () => {
    const last = called('three-party', {
      id: 'last',
      startsAt: '2026-10-20T09:00',
      roll: [...people(2, 'present')],
    })
    expect(suggestedRoll(['last-meeting'], { ...known, meetings: [last] }, called('three-party'))).toEqual([
      { name: '代表1', unit: '文和园小区', post: '居民代表' },
      { name: '代表2', unit: '文和园小区', post: '居民代表' },
    ])
  })

  it('names those in post on its day', () => {
    const post = {
      id: 'post',
      personName: '王秀兰',
      organisationId: 'association',
      post: '会长',
      termFrom: '2023-11-23',
      termTo: '2026-11-22',
      meetingId: 'founding',
    }
    const on = (startsAt: string) =>
      suggestedRoll(['officers'], { ...known, appointments: [post] }, called('regular', { startsAt })).length
    expect([on('2026-11-22T09:00'), on('2026-11-23T09:00')]).toEqual([1, 0])
  })
})

describe('what has still to be carried out', () => {
  const open: readonly OpenSupervision[] = [
    {
      order: {
        id: 'order',
        nth: 3,
        task: '修缮围墙',
        responsible: '物业公司',
        person: '',
        cooperating: [],
        issuedOn: '2026-10-20',
        dueOn: '2026-11-10',
        measures: '',
        steps: [],
      },
      state: 'issued',
      overdue: true,
    },
  ]

  it('is the first item of the next meeting, also where its kind has none', () => {
    expect(withFollowUpFirst(called('founding'), open, countingIds('new')).agenda[0]).toEqual({
      id: 'new-1',
      kind: 'follow-up',
      title: '上次议定事项落实情况',
      outcome: 'open',
      note: '',
    })
  })

  it('is written down when the meeting begins, and not before', () => {
    const before = withFollowUpFirst(called('regular'), open, countingIds('new'))
    const begun = { ...before, roll: [...people(1, 'present')] }
    expect([
      withFollowUpKept(before, before, open).agenda[0]?.note,
      withFollowUpKept(begun, before, open).agenda[0]?.note,
      withFollowUpKept(begun, begun, open).agenda[0]?.note,
    ]).toEqual(['', followUpLines(open).join('；'), ''])
    expect(followUpLines(open)).toEqual(['1. 修缮围墙（责任单位：物业公司，时限 2026-11-10，已逾期）'])
  })
})

describe('a meeting that was not held', () => {
  const today = '2026-11-22'
  const off = (meeting: Meeting, how: 'cancelled' | 'inquorate', reason = '人数不足') =>
    callOff(meeting, { how, on: today, reason }, today)
  const code = (decided: ReturnType<typeof off>) => (decided.ok ? undefined : decided.problem.code)

  it('needs a reason, is not cancelled once it has begun, and not inquorate before its day', () => {
    expect([
      code(off(called('regular'), 'cancelled', ' ')),
      code(off(called('regular', { roll: [...people(1, 'present')] }), 'cancelled')),
      code(off(called('regular', { startsAt: '2026-11-23T09:00' }), 'inquorate')),
      code(off(called('regular', { roll: [...people(1, 'present')] }), 'inquorate')),
      code(off(aHeldMeeting({ minutesPaperId: 'paper' }), 'inquorate')),
    ]).toEqual(['not-held-reason', 'cancel-begun', 'not-held-early', undefined, 'meeting-closed'])
  })

  it('is called anew with its roll, agenda and topics, under its own number', () => {
    const before = called('regular', {
      nth: 3,
      roll: [{ ...people(1, 'present')[0]!, signedAt: '2026-11-22T09:30' }],
      notHeld: { how: 'inquorate', on: today, reason: '人数不足' },
    })
    const topics = [aTopic({ meetingId: 'meeting' })]
    const anew = callAnew(before, '2026-11-29T09:30', { meetings: [before], topics }, countingIds('new'))
    expect(anew.ok && anew.value.meeting).toMatchObject({
      nth: 3,
      replacesId: 'meeting',
      startsAt: '2026-11-29T09:30',
      roll: [{ name: '代表1', attendance: 'awaited' }],
      agenda: before.agenda.map(({ title }) => ({ title, outcome: 'open' })),
    })
    expect(anew.ok && anew.value.change.save).toMatchObject([{}, { record: { meetingId: 'new-1' } }])
  })

  it('is called anew once, later than it was, and only if it was not held', () => {
    const known = { meetings: [], topics: [] }
    const before = called('regular', { notHeld: { how: 'cancelled', on: today, reason: '停电' } })
    const codes = [
      callAnew(called('regular'), '2026-12-01T09:00', known, countingIds()),
      callAnew(before, before.startsAt, known, countingIds()),
      callAnew(
        before,
        '2026-12-01T09:00',
        { ...known, meetings: [called('regular', { id: 'later', replacesId: 'meeting' })] },
        countingIds(),
      ),
    ].map(decided => (decided.ok ? undefined : decided.problem.code))
    expect(codes).toEqual(['anew-held', 'anew-earlier', 'anew-already'])
  })
})
