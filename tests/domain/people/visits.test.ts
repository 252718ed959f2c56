import { describe, expect, it } from 'vitest'
import { correctVisit, recordVisit, removeVisit } from '../../../src/renderer/domain/people/record-visit'
import { atOnce } from '../../../src/renderer/domain/paced'
import { dueVisits, nextVisit, visitRules } from '../../../src/renderer/domain/people/visits'
import { put } from '../../../src/renderer/domain/journal/entry'
import { visit, type Visit } from '../../../src/renderer/domain/records/visit'
import { fail, ok } from '../../../src/renderer/domain/result'
import { aResident } from '../../builders/a-resident'

const TODAY = '2026-11-22'
const alone = aResident({ tags: [{ name: '独居老人' }, { name: '高龄' }] })
const aVisit = (on: string, other: Partial<Visit> = {}): Visit => ({
  id: `visit-${on}`,
  residentId: alone.id,
  on,
  mode: '上门',
  by: '张主任',
  finding: '正常',
  ...other,
})

describe('the next visit', () => {
  it('follows from the most frequent rule of somebody’s tags, by whatever word they stand on record', () => {
    const last = aVisit('2026-11-01')
    expect(nextVisit(alone, [aVisit('2026-05-01'), last], [], TODAY)).toMatchObject({
      due: '2026-12-01',
      rule: { tag: '独居', everyDays: 30, own: false },
      last,
    })
  })
  it('is today for whom nobody has called on', () => {
    expect(nextVisit(alone, [], [], TODAY)?.due).toBe(TODAY)
  })
  it('is the day the last visit named', () => {
    expect(nextVisit(alone, [aVisit('2026-11-01', { nextDue: '2026-11-05' })], [], TODAY)).toMatchObject({
      due: '2026-11-05',
      rule: undefined,
    })
  })
  it('goes by what the office has set, also that none is planned', () => {
    const weekly = { id: '1', tag: '独居', everyDays: 7, basis: '街道 2026 年通知' }
    expect(nextVisit(alone, [aVisit('2026-11-20')], [weekly], TODAY)?.due).toBe('2026-11-27')
    const none = { id: '1', tag: '独居' }
    expect(nextVisit(alone, [aVisit('2026-11-20')], [none], TODAY)).toMatchObject({ rule: { tag: '高龄' } })
  })
  it.each([
    ['without a tag that asks for it', aResident({ tags: [{ name: '党员' }] })],
    ['who moved away', { ...alone, states: [{ state: 'moved-out' as const, since: '2026-01-01' }] }],
  ])('is not planned for somebody %s', (_, person) => {
    expect(nextVisit(person, [], [], TODAY)).toBeUndefined()
  })
})

it('lists who is to be called on by a week from today, the latest first', () => {
  const person = (id: string) => ({ ...alone, id })
  const people = ['never', 'late', 'later', 'soon'].map(person)
  const visits = [
    aVisit('2026-09-01', { id: '1', residentId: 'late' }),
    aVisit('2026-11-15', { id: '2', residentId: 'later' }),
    aVisit('2026-10-28', { id: '3', residentId: 'soon' }),
  ]
  const due = atOnce(dueVisits(people, visits, [], TODAY))
  expect(due.map(one => [one.person.id, one.due, one.late])).toEqual([
    ['late', '2026-10-01', 52],
    ['never', '2026-11-22', 0],
    ['soon', '2026-11-27', -5],
  ])
})

it('shows the suggested rules as the office has set them, and those it added', () => {
  const rules = visitRules([
    { id: '1', tag: '高龄', everyDays: 15 },
    { id: '2', tag: '退役军人', everyDays: 180, basis: '街道要求' },
  ])
  expect(rules.find(({ tag }) => tag === '高龄')).toEqual({
    tag: '高龄',
    everyDays: 15,
    basis: '',
    own: true,
  })
  expect(rules.at(-1)).toEqual({ tag: '退役军人', everyDays: 180, basis: '街道要求', own: true })
  expect(rules.filter(({ own }) => !own)).toHaveLength(10)
})

describe('recording a visit', () => {
  const asked = {
    on: TODAY,
    mode: '电话',
    by: '张主任',
    finding: ' 腿脚不便 ',
    action: '',
    nextDue: undefined,
  } as const
  it('writes what was found', () => {
    const made = {
      id: 'v',
      residentId: alone.id,
      on: TODAY,
      mode: '电话',
      by: '张主任',
      finding: '腿脚不便',
    } as const
    expect(recordVisit(alone, asked, 'v', TODAY)).toEqual(
      ok({ cause: 'visit-recorded', detail: '王秀兰', save: [put(visit, made)] }),
    )
  })
  it('puts right or takes away what was recorded', () => {
    const before = {
      id: 'v',
      residentId: alone.id,
      on: '2026-11-01',
      mode: '上门',
      by: '李梅',
      finding: '一切安好',
    } as const
    const corrected = { ...before, on: TODAY, mode: '电话', by: '张主任', finding: '腿脚不便' } as const
    expect(correctVisit(alone, before, asked, TODAY)).toEqual(
      ok({
        cause: 'visit-recorded',
        detail: '王秀兰：更正 2026-11-01 的走访',
        save: [put(visit, corrected)],
      }),
    )
    expect(correctVisit(alone, before, { ...asked, finding: '' }, TODAY)).toEqual(
      fail('visit-finding-missing'),
    )
    expect(removeVisit(alone, before)).toEqual({
      cause: 'visit-recorded',
      detail: '王秀兰：去掉误登的 2026-11-01 走访',
      save: [],
      remove: [{ kind: visit, id: 'v' }],
    })
  })
  it.each([
    ['a visit to come', { on: '2026-11-23' }, 'visit-future'],
    ['no finding', { finding: ' ' }, 'visit-finding-missing'],
    ['a next visit before this one', { nextDue: '2026-11-01' }, 'visit-next-early'],
  ])('refuses %s', (_, other, code) => {
    expect(recordVisit(alone, { ...asked, ...other }, 'v', TODAY)).toEqual(fail(code))
  })
})
