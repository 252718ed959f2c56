import { describe, expect, it } from 'vitest'
import { rectificationNotice } from '../../../src/renderer/documents/rectification-notice'
import { recheckOpinion } from '../../../src/renderer/documents/recheck-opinion'
import { talkNotice } from '../../../src/renderer/documents/talk-notice'
import { dueList } from '../../../src/renderer/domain/calendar/due-list'
import { supervisions } from '../../../src/renderer/domain/calendar/sources/follow-up-sources'
import { put } from '../../../src/renderer/domain/journal/entry'
import {
  supervision,
  type Supervision,
  type SupervisionStep,
} from '../../../src/renderer/domain/records/supervision'
import { stateWords } from '../../../src/renderer/domain/supervision/data/order-words'
import { supervisionNumber } from '../../../src/renderer/domain/supervision/issue-orders'
import { issueOversight, type OversightFacts } from '../../../src/renderer/domain/supervision/issue-oversight'
import {
  recheckFacts,
  rectificationFacts,
  talkFacts,
} from '../../../src/renderer/domain/supervision/oversight-facts'
import { supervisionState } from '../../../src/renderer/domain/supervision/supervision-state'
import { closeSupervision, takeStep } from '../../../src/renderer/domain/supervision/take-step'
import { aSupervision } from '../../builders/a-supervision'
import { savedOf } from '../../builders/a-change'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const today = '2026-11-23'
const codeOf = (decided: { ok: true } | { ok: false; problem: { code: string } }) =>
  decided.ok ? 'ok' : decided.problem.code

const rectify: OversightFacts = {
  kind: 'rectification',
  enterpriseId: 'enterprise',
  assessmentId: 'assessment',
  enterprise: '安居物业',
  person: '',
  task: '电梯停运',
  measures: '更换主板',
  dueOn: '2026-12-10',
  talkAt: undefined,
  talkPlace: '',
}
const talk: OversightFacts = {
  ...rectify,
  kind: 'talk',
  measures: '',
  dueOn: undefined,
  talkAt: '2026-11-26T09:30',
  talkPlace: '社区二楼',
}
const issued = (facts: OversightFacts, existing: readonly Supervision[] = []): Supervision =>
  savedOf(supervision, valueOf(issueOversight(facts, existing, today, 'order')))[0]!
const after = (order: Supervision, taken: Partial<SupervisionStep>): Supervision =>
  savedOf(
    supervision,
    valueOf(
      takeStep(order, { step: 'reported', on: today, by: '张', note: '已更换', ...taken }, '2026-12-31'),
    ),
  )[0]!

describe('what an enterprise is told to put right', () => {
  it('is numbered by itself, beside the supervision orders of the year', () => {
    const existing = [aSupervision({ nth: 7 }), aSupervision({ id: 'b', nth: 2, oversight: 'rectification' })]
    const order = issued(rectify, existing)
    expect([order.nth, supervisionNumber(order)]).toEqual([3, '整〔2026〕3号'])
    expect(supervisionNumber(issued(talk, existing))).toBe('约〔2026〕1号')
    expect(supervisionNumber(aSupervision({ nth: 7 }))).toBe('督〔2026〕7号')
  })

  it('names the enterprise, what is wrong, what is to be done and by when', () => {
    expect(issued(rectify)).toEqual({
      id: 'order',
      nth: 1,
      oversight: 'rectification',
      enterpriseId: 'enterprise',
      assessmentId: 'assessment',
      task: '电梯停运',
      responsible: '安居物业',
      person: '',
      cooperating: [],
      measures: '更换主板',
      issuedOn: today,
      dueOn: '2026-12-10',
      steps: [],
    })
  })

  it.each([
    [{ enterpriseId: undefined }, 'oversight-enterprise-missing'],
    [{ task: ' ' }, 'oversight-task-missing'],
    [{ measures: '' }, 'oversight-measures-missing'],
    [{ dueOn: undefined }, 'oversight-due-missing'],
    [{ dueOn: '2026-11-22' }, 'supervision-due-before-issue'],
  ])('%j: %s', (changes, code) => {
    expect(codeOf(issueOversight({ ...rectify, ...changes }, [], today, 'order'))).toBe(code)
  })

  it('is re-checked; not passed it gets a new day, passed it is closed', () => {
    const reported = after(issued(rectify), {})
    expect(stateWords(reported, supervisionState(reported))).toBe('待复查')
    expect(
      codeOf(takeStep(reported, { step: 'sent-back', on: today, by: '', note: '仍停运' }, '2026-12-31')),
    ).toBe('supervision-due-missing')
    const failed = after(reported, { step: 'sent-back', note: '仍停运', due: '2026-12-20' })
    expect([failed.dueOn, failed.steps.at(-1)?.dueBefore]).toEqual(['2026-12-20', '2026-12-10'])
    expect(stateWords(failed, supervisionState(failed))).toBe('复查不合格')
    const passed = after(after(failed, {}), { step: 'verified', note: '运行正常' })
    expect(stateWords(passed, supervisionState(passed))).toBe('复查合格')
    const closing = { result: '已更换', verifier: '张', closedOn: today }
    expect(codeOf(closeSupervision(passed, closing, '2026-12-31'))).toBe('ok')
  })

  it('is shown in red among what is to be done once its day is over', () => {
    const records = heldRecords()
    records.commit({ cause: 'oversight-issued', detail: '', save: [put(supervision, issued(rectify))] })
    const due = { source: supervisions, days: supervisions.days, basis: '', own: false }
    expect(
      dueList([due], (one, window) => one.items(records, window), {
        today: '2026-12-12',
        now: '2026-12-12T09:00',
      }).map(({ title, day, light }) => ({ title, day, light })),
    ).toEqual([{ title: '整〔2026〕1号 电梯停运', day: '2026-12-10', light: 'red' }])
  })

  it('prints as a notice, and its re-check as an opinion', () => {
    const order = issued(rectify)
    expect(rectificationNotice.lay(rectificationFacts(order, '文源社区居委会')).ok).toBe(true)
    expect(recheckFacts(order, '文源社区居委会')).toBeUndefined()
    const failed = after(after(order, {}), { step: 'sent-back', note: '仍停运', due: '2026-12-20' })
    const facts = recheckFacts(failed, '文源社区居委会')
    expect(facts).toEqual({
      organisation: '文源社区居委会',
      number: '整〔2026〕1号',
      enterprise: '安居物业',
      issuedOn: today,
      noticeOn: today,
      passed: false,
      findings: '仍停运',
      dueOn: '2026-12-20',
    })
    const laid = recheckOpinion.lay(facts)
    expect(laid.ok && laid.paper.blocks.at(-3)).toEqual({
      kind: 'people',
      label: '复查结论',
      people: ['复查不合格，请于2026年12月20日前完成整改并再次报送。'],
    })
  })
})

describe('a talk', () => {
  it('has a time and a place, and is due on that day', () => {
    expect(issued(talk)).toMatchObject({
      dueOn: '2026-11-26',
      talkAt: '2026-11-26T09:30',
      talkPlace: '社区二楼',
    })
    expect(codeOf(issueOversight({ ...talk, talkAt: undefined }, [], today, 'order'))).toBe(
      'oversight-talk-missing',
    )
    expect(codeOf(issueOversight({ ...talk, talkPlace: ' ' }, [], today, 'order'))).toBe(
      'oversight-talk-missing',
    )
    expect(talkNotice.lay(talkFacts(issued(talk), '文源社区居委会')).ok).toBe(true)
  })

  it('is held and closed; there is nothing to re-check', () => {
    const held = after(issued(talk), { note: '承诺一周内修复' })
    expect(stateWords(held, supervisionState(held))).toBe('已约谈')
    expect(codeOf(takeStep(held, { step: 'verified', on: today, by: '', note: '好' }, '2026-12-31'))).toBe(
      'supervision-step-impossible',
    )
  })
})
