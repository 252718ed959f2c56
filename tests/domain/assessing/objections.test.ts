import { describe, expect, it } from 'vitest'
import { raiseObjection, reviewObjection } from '../../../src/renderer/domain/assessing/objections'
import { dueList } from '../../../src/renderer/domain/calendar/due-list'
import { assessmentReviews } from '../../../src/renderer/domain/calendar/sources/oversight-sources'
import { put } from '../../../src/renderer/domain/journal/entry'
import { assessment, type Assessment } from '../../../src/renderer/domain/records/assessment'
import { assessmentObjection } from '../../../src/renderer/domain/records/assessment-objection'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { savedOf } from '../../builders/a-change'
import { anEnterprise } from '../../builders/a-property'
import { anAssessment } from '../../builders/an-assessment'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const codeOf = (decided: { ok: true } | { ok: false; problem: { code: string } }) =>
  decided.ok ? 'ok' : decided.problem.code
const published = (changes: Partial<Assessment> = {}) =>
  anAssessment({ publishedOn: '2026-11-22', ...changes })

describe('an objection to a published result', () => {
  const raised = { receivedOn: '2026-11-25', from: '周经理', text: '清洁扣分有误', lateReason: '' }
  const context = { rules: [], today: '2026-12-20', newId: () => 'objection' }
  const kept = {
    id: 'objection',
    assessmentId: 'assessment',
    receivedOn: '2026-11-25',
    from: '周经理',
    text: '清洁扣分有误',
    dueOn: '2026-12-10',
  }
  const review = {
    reviewedOn: '2026-12-01',
    reviewer: '街道物业科',
    findings: '现场复核属实',
    outcome: 'corrected' as const,
  }
  const known = { all: [published()], today: '2026-12-20', newId: () => 'corrected' }

  it('is taken on until its last day, later only with a reason, and is to be reviewed by a day', () => {
    expect(savedOf(assessmentObjection, valueOf(raiseObjection(published(), raised, context)))).toEqual([
      kept,
    ])
    const late = { ...raised, receivedOn: '2026-11-30' }
    expect(codeOf(raiseObjection(published(), { ...late, receivedOn: '2026-11-29' }, context))).toBe('ok')
    expect(codeOf(raiseObjection(published(), late, context))).toBe('appeal-late')
    expect(codeOf(raiseObjection(published(), { ...late, lateReason: '材料迟到' }, context))).toBe('ok')
  })

  it('goes by the periods as the office has set them', () => {
    const rule = { id: 'r', period: 'assessment-objection', since: '2026-01-01', length: 2, basis: '办法' }
    expect(codeOf(raiseObjection(published(), raised, { ...context, rules: [rule] }))).toBe('appeal-late')
  })

  it.each([
    [anAssessment(), {}, 'assessment-not-published'],
    [published(), { text: ' ' }, 'appeal-text-missing'],
    [published(), { receivedOn: '2026-11-21' }, 'appeal-day-early'],
    [published(), { receivedOn: '2026-12-21' }, 'appeal-day-future'],
  ])('is refused where it cannot be: %#', (one, changes, code) => {
    expect(codeOf(raiseObjection(one, { ...raised, ...changes }, context))).toBe(code)
  })

  it('changes nothing of the result: where it is right, a new version is begun', () => {
    const { correctedId, change } = valueOf(reviewObjection(kept, published(), review, known))
    expect(correctedId).toBe('corrected')
    expect(savedOf(assessment, change)).toEqual([
      anAssessment({ id: 'corrected', version: 2, replacesId: 'assessment', reason: '复核：现场复核属实' }),
    ])
    expect(savedOf(assessmentObjection, change)).toEqual([{ ...kept, ...review, correctedId: 'corrected' }])
  })

  it('leads to the version there is, where another objection has led to it', () => {
    const again = anAssessment({ id: 'v2', version: 2, replacesId: 'assessment' })
    const { correctedId, change } = valueOf(
      reviewObjection(kept, published(), review, { ...known, all: [published(), again] }),
    )
    expect([correctedId, savedOf(assessment, change)]).toEqual(['v2', []])
  })

  it('is reviewed once, by somebody, with what was found', () => {
    const upheld = { ...review, outcome: 'upheld' as const }
    const { correctedId, change } = valueOf(reviewObjection(kept, published(), upheld, known))
    expect([correctedId, savedOf(assessmentObjection, change)]).toEqual([undefined, [{ ...kept, ...upheld }]])
    const code = (changes: object) =>
      codeOf(reviewObjection(kept, published(), { ...review, ...changes }, known))
    expect([
      code({ findings: ' ' }),
      code({ reviewer: '' }),
      code({ outcome: undefined }),
      code({ reviewedOn: '2026-11-24' }),
      code({ reviewedOn: '2026-12-21' }),
      codeOf(reviewObjection({ ...kept, ...upheld }, published(), review, known)),
    ]).toEqual([
      'review-findings-missing',
      'review-reviewer-missing',
      'review-outcome-missing',
      'appeal-day-early',
      'appeal-day-future',
      'review-done',
    ])
  })

  it('is among what is to be done until it is reviewed', () => {
    const held = heldRecords()
    held.commit({
      cause: 'assessment-objection',
      detail: '',
      save: [
        put(propertyEnterprise, anEnterprise()),
        put(assessment, published()),
        put(assessmentObjection, kept),
      ],
    })
    const due = { source: assessmentReviews, days: assessmentReviews.days, basis: '', own: false }
    const told = () =>
      dueList([due], (one, window) => one.items(held, window), {
        today: '2026-12-12',
        now: '2026-12-12T09:00',
      }).map(({ title, day, light }) => ({ title, day, light }))
    expect(told()).toEqual([{ title: '复核考核异议：安居物业服务有限公司', day: '2026-12-10', light: 'red' }])
    held.commit({
      cause: 'assessment-reviewed',
      detail: '',
      save: [put(assessmentObjection, { ...kept, ...review })],
    })
    expect(told()).toEqual([])
  })
})
