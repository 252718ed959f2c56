import { describe, expect, it } from 'vitest'
import { dueSources } from '../../../src/renderer/domain/calendar/data/due-sources'
import type { DueItem, DueSource } from '../../../src/renderer/domain/calendar/due-item'
import { dueByDay, dueList, dueListSteps, nearWords } from '../../../src/renderer/domain/calendar/due-list'
import { dueReader } from '../../../src/renderer/domain/calendar/due-reader'
import { daysOf } from '../../../src/renderer/domain/calendar/due-days'
import { allDueDays, setDueDays } from '../../../src/renderer/domain/calendar/due-rules'
import { monthBeside, weeksOf } from '../../../src/renderer/domain/calendar/month-days'
import { put } from '../../../src/renderer/domain/journal/entry'
import { appointment } from '../../../src/renderer/domain/records/appointment'
import { dueRule, type DueRule } from '../../../src/renderer/domain/records/due-rule'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { publicNotice } from '../../../src/renderer/domain/records/public-notice'
import { resident } from '../../../src/renderer/domain/records/resident'
import { supervision } from '../../../src/renderer/domain/records/supervision'
import { visit } from '../../../src/renderer/domain/records/visit'
import { aChange, manyResidents } from '../../builders/a-change'
import { aHeldMeeting, aNewMeeting, anAssociation } from '../../builders/a-meeting'
import { anAppointment } from '../../builders/an-association'
import { aPublicNotice } from '../../builders/a-public-notice'
import { aSupervision } from '../../builders/a-supervision'
import { aResident } from '../../builders/a-resident'
import { fixedWorld } from '../../builders/fixed-world'
import { heldRecords } from '../../builders/held-records'

const TODAY = '2026-11-22'
const clock = (today = TODAY) => ({ today, now: `${today}T10:00` })

const source = (items: readonly DueItem[], changes: Partial<DueSource> = {}): DueSource => ({
  id: 'things',
  label: '事项',
  kinds: [],
  days: [7, 2],
  basis: '',
  items: (_, { to }) => items.filter(({ day }) => day <= to),
  ...changes,
})

const item = (day: string, changes: Partial<DueItem> = {}): DueItem => ({
  key: day,
  title: day,
  day,
  path: '/',
  ...changes,
})

const listed = (of: DueSource) =>
  dueList([daysOf(of, [])], dueReader(heldRecords()), clock()).map(one => [one.title, one.light, one.words])

it('looks at everybody on the roster with pauses, once for visits and once for ages', () => {
  const records = heldRecords()
  records.commit(aChange(manyResidents(1000)))
  const steps = dueListSteps(allDueDays([]), dueReader(records).inTurns, clock())
  let pauses = -dueSources.length
  for (let step = steps.next(); step.done !== true; step = steps.next()) pauses += 1
  expect(pauses).toBe(20)
})

describe('what is to be done', () => {
  it('is announced from the first day of its source on, yellow from the last, red once it is late', () => {
    const days = ['2026-11-30', '2026-11-29', '2026-11-25', '2026-11-24', TODAY, '2026-11-19']
    expect(listed(source(days.map(day => item(day))))).toEqual([
      ['2026-11-19', 'red', '已过期 3 天'],
      [TODAY, 'yellow', '今天'],
      ['2026-11-24', 'yellow', '还有 2 天'],
      ['2026-11-25', 'none', '还有 3 天'],
      ['2026-11-29', 'none', '还有 7 天'],
    ])
  })

  it('is announced anew at each day between, yellow and beside what is due today for a week', () => {
    const term = source([item('2026-11-22', { key: 'now' }), item('2027-01-21')], { days: [90, 60, 30] })
    const on = (today: string) =>
      dueList([daysOf(term, [])], dueReader(heldRecords()), clock(today))
        .filter(({ day }) => day > today)
        .map(({ light, stage }) => [light, stage?.nth, stage?.days, stage?.fresh])
    expect(
      ['2026-10-23', '2026-10-29', '2026-10-30', '2026-11-22', '2026-11-29', '2026-12-22'].map(day =>
        on(day).at(-1),
      ),
    ).toEqual([
      ['yellow', 1, 90, true],
      ['yellow', 1, 90, true],
      ['none', 1, 90, false],
      ['yellow', 2, 60, true],
      ['none', 2, 60, false],
      ['yellow', 3, 30, true],
    ])
    const sooner = source([item('2026-11-24')])
    const lines = dueList([daysOf(sooner, []), daysOf(term, [])], dueReader(heldRecords()), clock())
    expect(lines.map(({ day }) => day)).toEqual(['2026-11-22', '2027-01-21', '2026-11-24'])
  })

  it('has the light its own rules give it, and the words of what waits for the clerk', () => {
    const own = item('2026-11-25', { light: 'green' })
    const waiting = item('2026-11-01', { waits: '待登记' })
    expect(listed(source([own, waiting]))).toEqual([
      ['2026-11-01', 'yellow', '待登记'],
      ['2026-11-25', 'green', '还有 3 天'],
    ])
  })

  it('leaves out what is over, and gathers in one line what its source says is one', () => {
    const over = item(TODAY, { done: true })
    const gathered = (items: readonly DueItem[]) => item(TODAY, { title: `${items.length} 件` })
    expect(listed(source([over, item(TODAY), item('2026-11-23')], { gathered }))).toEqual([
      ['2 件', 'yellow', '今天'],
    ])
    expect(listed(source([over], { gathered }))).toEqual([])
  })

  it('stands in the month on its day, also when it is over; what waits has no day', () => {
    const of = source([item(TODAY, { done: true }), item('2026-11-25'), item(TODAY, { waits: '待登记' })])
    const window = { from: TODAY, to: '2026-11-24', ...clock() }
    const days = dueByDay([daysOf(of, [])], () => of.items(heldRecords(), { ...window, to: '9' }), window)
    expect([...days].map(([day, lines]) => [day, lines.map(one => one.done)])).toEqual([[TODAY, [true]]])
  })
})

it('reads a source anew only when a kind it reads from has changed', () => {
  const records = heldRecords()
  const arrays = { organisation: records.all(organisation), meeting: records.all(meeting) }
  let reads = 0
  const of = source([], {
    kinds: [organisation],
    items: () => {
      reads += 1
      return []
    },
  })
  const window = { from: TODAY, to: TODAY, today: TODAY }
  const kept = {
    ...records,
    all: ((kind: typeof organisation) =>
      kind.kind === 'organisation' ? arrays.organisation : arrays.meeting) as typeof records.all,
  }
  const read = dueReader(kept)
  read(of, window)
  arrays.meeting = []
  read(of, window)
  expect(reads).toBe(1)
  arrays.organisation = []
  read(of, window)
  expect(reads).toBe(2)
  read(of, { ...window, today: '2026-11-23' })
  expect(reads).toBe(3)
})

it('says how near a day is', () => {
  expect(['2026-11-21', TODAY, '2026-12-02'].map(day => nearWords(day, TODAY))).toEqual([
    '已过期 1 天',
    '今天',
    '还有 10 天',
  ])
})

describe('how early something is announced', () => {
  const [first] = dueSources
  const set = (typed: string, rules: readonly DueRule[] = []) =>
    setDueDays({ source: first!, typed, basis: ' 主任定 ' }, rules, fixedWorld())
  const rule: DueRule = {
    id: '00000000-0000-4000-8001-000000000001',
    source: first!.id,
    days: [30, 10],
    since: TODAY,
    basis: '主任定',
  }

  it('is set by the office, from the most days to the fewest, with its ground', () => {
    expect(set('10、30，30')).toEqual({
      ok: true,
      value: { cause: 'due-rules-edited', detail: '会议', save: [{ kind: dueRule, record: rule }] },
    })
    expect(daysOf(first!, [rule])).toEqual({ source: first, days: [30, 10], basis: '主任定', own: true })
    expect(allDueDays([rule]).filter(({ own }) => own)).toHaveLength(1)
  })

  it('is refused without a number, and beyond a year or five numbers', () => {
    const most = { code: 'due-days-many', detail: { most: '365' } }
    expect([set('每天'), set('366'), set('1 2 3 4 5 6'), set('365').ok]).toEqual([
      { ok: false, problem: { code: 'due-days-missing' } },
      { ok: false, problem: most },
      { ok: false, problem: most },
      true,
    ])
  })
})

it('lays a month out in weeks from Monday to Sunday', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks.map(week => [week[0], week.at(-1), week.length])).toEqual([
    ['2026-10-26', '2026-11-01', 7],
    ['2026-11-02', '2026-11-08', 7],
    ['2026-11-09', '2026-11-15', 7],
    ['2026-11-16', '2026-11-22', 7],
    ['2026-11-23', '2026-11-29', 7],
    ['2026-11-30', '2026-12-06', 7],
  ])
  expect([monthBeside('2026-11', 2), monthBeside('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})

describe('the sources', () => {
  const listOf = (records: ReturnType<typeof heldRecords>, today = TODAY) =>
    dueList(allDueDays([]), dueReader(records), clock(today)).map(one => [
      one.source.id,
      one.day,
      one.title,
      one.words,
    ])

  it('have names of their own', () => {
    expect(new Set(dueSources.map(({ id }) => id)).size).toBe(dueSources.length)
  })

  it('tell of a meeting to come and of its notice, and of one that was never recorded', () => {
    const records = heldRecords()
    records.commit({
      cause: 'meeting-created',
      detail: '',
      save: [
        put(organisation, anAssociation()),
        put(meeting, aNewMeeting({ id: 'soon', title: '工作例会', startsAt: '2026-11-24T09:30' })),
        put(meeting, aNewMeeting({ id: 'past', title: '议事会', startsAt: '2026-11-20T15:00' })),
      ],
    })
    expect(listOf(records).filter(([id]) => id === 'meetings')).toEqual([
      ['meetings', '2026-11-20', '15:00 议事会', '已过期 2 天'],
      ['meetings', '2026-11-24', '09:30 工作例会', '还有 2 天'],
    ])
  })

  it('tell what an association’s meeting leaves to be recorded, and the end of a term 90 days before', () => {
    const records = heldRecords()
    records.commit({
      cause: 'meeting-edited',
      detail: '',
      save: [
        put(organisation, anAssociation()),
        put(meeting, aHeldMeeting()),
        put(appointment, anAppointment()),
      ],
    })
    expect(listOf(records).filter(([id]) => id !== 'next-meetings')).toEqual(
      [
        ['turns', TODAY, '文和园促进会可转为“待成立”', '待确认'],
        ['adoptions', TODAY, '登记已通过的制度：3 项', '待登记'],
        ['answers', TODAY, '登记是否接受任职：1 人', '待登记'],
      ].toSorted((one, other) => one[2]!.localeCompare(other[2]!, 'zh-CN')),
    )
    const on = (today: string) => listOf(records, today).filter(([id]) => id === 'terms')
    expect([on('2029-08-22'), on('2029-08-23')]).toEqual([
      [],
      [['terms', '2029-11-21', '文和园促进会任期届满，准备换届', '还有 90 天']],
    ])
  })

  it('tell of supervision orders with their own light, of notices that end and of objections to answer', () => {
    const records = heldRecords()
    const from = { receivedOn: '2026-11-20', from: '甲', text: '不同意', answer: '' }
    records.commit({
      cause: 'meeting-edited',
      detail: '',
      save: [
        put(supervision, aSupervision({ id: 'late', nth: 2, issuedOn: '2026-11-01', dueOn: '2026-11-20' })),
        put(publicNotice, aPublicNotice({ to: '2026-11-25', objections: [{ id: 'objection', ...from }] })),
        put(publicNotice, aPublicNotice({ id: 'later', to: '2026-11-26' })),
        put(publicNotice, aPublicNotice({ id: 'down', takenDownOn: TODAY })),
      ],
    })
    const lines = dueList(allDueDays([]), dueReader(records), clock())
    expect(lines.map(one => [one.source.id, one.key.split(' ')[1], one.day, one.light])).toEqual([
      ['supervisions', 'late', '2026-11-20', 'red'],
      ['objections', 'objection', '2026-11-23', 'yellow'],
      ['public-notices', 'notice', '2026-11-25', 'none'],
    ])
  })

  it('count the people to be called on, and never name them', () => {
    const records = heldRecords()
    const alone = (id: string) => aResident({ id, tags: [{ name: '独居老人' }] })
    const on = { residentId: '2', mode: '上门', by: '张主任', finding: '正常' } as const
    records.commit({
      cause: 'resident-added',
      detail: '',
      save: [
        ...['1', '2', '3'].map(id => put(resident, alone(id))),
        put(visit, { ...on, id: 'visit', on: '2026-10-10' }),
      ],
    })
    const [line] = dueList(allDueDays([]), dueReader(records), clock())
    expect([line?.title, line?.note, line?.words, line?.light]).toEqual([
      '走访 3 人',
      '一周内到期 2，已过期 1',
      '已过期 13 天',
      'red',
    ])
  })

  it('count who has reached the age of a tag and lacks it, and never name them', () => {
    const records = heldRecords()
    const born = (id: string, birthDate: string) => put(resident, aResident({ id, birthDate }))
    const save = [born('1', '1946-11-22'), born('2', '1930-01-01'), born('3', '1946-11-23')]
    records.commit({ cause: 'resident-added', detail: '', save })
    const [line] = dueList(allDueDays([]), dueReader(records), clock())
    expect([line?.title, line?.note, line?.words, line?.path]).toEqual([
      '可加“高龄”标签：2 人',
      '年满 80 周岁',
      '待确认',
      '/residents/age-tags',
    ])
  })
})
