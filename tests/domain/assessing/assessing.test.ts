import { describe, expect, it } from 'vitest'
import {
  beginAssessment,
  correctAssessment,
  publishAssessment,
  scoreAssessment,
  setVetoes,
} from '../../../src/renderer/domain/assessing/change-assessment'
import { exampleSchemes } from '../../../src/renderer/domain/assessing/data/example-schemes'
import { editScheme, enteredScheme } from '../../../src/renderer/domain/assessing/edit-scheme'
import { readPoints, typedTotal } from '../../../src/renderer/domain/assessing/points'
import { ranking } from '../../../src/renderer/domain/assessing/ranking'
import { gradeOf, resultOf } from '../../../src/renderer/domain/assessing/result'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { atOnce } from '../../../src/renderer/domain/paced'
import { assessment, type Assessment } from '../../../src/renderer/domain/records/assessment'
import { assessmentScheme } from '../../../src/renderer/domain/records/assessment-scheme'
import { savedOf } from '../../builders/a-change'
import { anAssessment, aScheme, aSheet } from '../../builders/an-assessment'
import { entry, holding } from '../../builders/an-entry-to-undo'
import { valueOf } from '../../builders/value-of'

let last = 0
const newId = () => `new-${(last += 1)}`
const today = '2026-11-22'

const scheme = aScheme()
const codeOf = (decided: { ok: true } | { ok: false; problem: { code: string } }) =>
  decided.ok ? 'ok' : decided.problem.code

describe('a scheme', () => {
  const tryScheme = (changed: Record<string, string>) =>
    codeOf(editScheme({ ...enteredScheme(scheme), ...changed }, scheme, false, newId))

  it('is kept as it was typed, and stands in the form so again', () => {
    const { change } = valueOf(editScheme(enteredScheme(scheme), scheme, false, newId))
    const [saved] = savedOf(assessmentScheme, change)
    expect(saved && enteredScheme(saved)).toEqual(enteredScheme(scheme))
  })

  it.each([
    [{ items: '甲 一 30\n甲 二 20\n甲 三 20\n甲 四 20\n甲 五 10\n甲 六 30' }, 'scheme-total'],
    [{ items: '清洁 六十分' }, 'scheme-item-shape'],
    [{ items: '投诉 办结 100 诉求：办结速度' }, 'scheme-case-shape'],
    [{ items: '投诉 办结 100 诉求：按时办结率每件扣1' }, 'scheme-case-shape'],
    [{ items: '投诉 超时 100 诉求：超时件数' }, 'scheme-case-shape'],
    [{ items: '投诉 超时 100 诉求：超时件数每件扣1' }, 'ok'],
    [{ bands: 'AAA 85\nAA 80' }, 'scheme-bands-bottom'],
    [{ bands: 'AAA 85-100\nAA 80-84\nC 0-80' }, 'scheme-bands-gap'],
    [{ bands: 'AAA 85\nAA 85\nC 0' }, 'scheme-bands-twice'],
    [{ bands: '优秀' }, 'scheme-band-shape'],
    [{ assessors: '街道 60\n社区 30' }, 'scheme-weights'],
    [{ vetoes: '没有党组织 D' }, 'scheme-veto-shape'],
    [{ bands: 'AAA 85-100\nAA 80-85\nC 0-80' }, 'ok'],
  ])('%j: %s', (changed, code) => {
    expect(tryScheme(changed)).toBe(code)
  })

  it('somebody has been assessed by is not changed any more', () => {
    expect(codeOf(editScheme(enteredScheme(scheme), scheme, true, newId))).toBe('scheme-used')
  })

  it.each(exampleSchemes.map(one => [one.label, one.entered] as const))(
    '%s can be kept as it is',
    (_, entered) => {
      expect(codeOf(editScheme({ ...entered, year: '2026' }, undefined, false, newId))).toBe('ok')
    },
  )
})

describe('grades', () => {
  it('every hundredth of a point has exactly one grade: 79.5 is an A, 80 an AA', () => {
    expect(gradeOf(7950, scheme.bands)).toBe('A')
    expect(gradeOf(7999, scheme.bands)).toBe('A')
    expect(gradeOf(8000, scheme.bands)).toBe('AA')
    const grades = Array.from({ length: 10_001 }, (_, points) => gradeOf(points, scheme.bands))
    expect(new Set(grades)).toEqual(new Set(['C', 'A', 'AA', 'AAA']))
  })

  it('points are read exactly, with two places at most', () => {
    expect(['79.5', '80', '４.２５', '4.255', '-1', ''].map(readPoints)).toEqual([
      7950,
      8000,
      425,
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each([
    [['49.5', '', '30'], 7950],
    [['49.5', '三十'], undefined],
    [[], 0],
  ])('points typed so far, %j, add up to %s', (typed, total) => {
    expect(typedTotal(typed)).toBe(total)
  })
})

describe('an assessment', () => {
  it('comes to the sums of its assessors by their weights, once all have scored', () => {
    expect(resultOf(anAssessment(), scheme)).toEqual({ points: 7960, grade: 'A', veto: undefined })
    expect(resultOf(anAssessment({ sheets: [aSheet('街道', 5000, 3000)] }), scheme)).toBeUndefined()
  })

  it('a veto goes before the points', () => {
    expect(resultOf(anAssessment({ vetoes: ['veto'] }), scheme)).toEqual({
      points: 7960,
      grade: 'C',
      veto: '没有小区党组织',
    })
  })

  it.each([
    [{ clean: '60.01', safe: '0' }, 'score-over-full'],
    [{ clean: '60' }, 'score-missing'],
    [{ clean: '好', safe: '0' }, 'score-shape'],
    [{ clean: '60', safe: '39.5' }, 'ok'],
  ])('scores %j: %s', (typed, code) => {
    expect(codeOf(scoreAssessment(anAssessment(), { ...aSheet('街道', 0, 0), typed }, scheme))).toBe(code)
  })

  it('a sheet given anew keeps its evidence and its cases where nothing else is given', () => {
    const score = { points: 4000, words: '超时件数 0 件', cases: [] }
    const kept = { evidence: { clean: ['photo'] }, fromCases: { safe: score } }
    const one = anAssessment({ sheets: [{ ...aSheet('街道', 1, 1), ...kept }] })
    const typed = { clean: '2', safe: '2' }
    const given = { assessor: '街道', on: today, note: '', typed }
    const after = (changes: object) =>
      savedOf(assessment, valueOf(scoreAssessment(one, { ...given, ...changes }, scheme)))[0]?.sheets
    expect(after({})).toEqual([{ ...aSheet('街道', 200, 200), ...kept }])
    expect(after({ evidence: {} })).toEqual([{ ...aSheet('街道', 200, 200), ...kept, evidence: {} }])
  })

  it('one enterprise is assessed once by a scheme for each of its terms', () => {
    expect(codeOf(beginAssessment(scheme, 'enterprise', [anAssessment()], newId))).toBe('assessment-twice')
    expect(codeOf(beginAssessment(scheme, undefined, [], newId))).toBe('assessment-enterprise-missing')
    expect(codeOf(beginAssessment(scheme, 'enterprise', [anAssessment()], newId, 2))).toBe('ok')
  })

  it('published it never changes; a correction is a new version that is published in its turn', () => {
    const open = anAssessment({ sheets: [] })
    expect(codeOf(publishAssessment(open, scheme, today))).toBe('assessment-sheets-missing')
    const published = anAssessment({ publishedOn: today })
    const typed = { clean: '1', safe: '1' }
    expect(codeOf(publishAssessment(published, scheme, today))).toBe('assessment-published')
    expect(codeOf(scoreAssessment(published, { ...aSheet('街道', 0, 0), typed }, scheme))).toBe(
      'assessment-published',
    )
    expect(codeOf(setVetoes(published, ['veto'], scheme))).toBe('assessment-published')
    expect(codeOf(correctAssessment(anAssessment(), '笔误', [], newId))).toBe('assessment-not-published')
    const next = valueOf(correctAssessment(published, ' 笔误 ', [], () => 'next'))
    expect(next.change.save).toEqual([
      expect.objectContaining({
        record: { ...anAssessment(), id: 'next', version: 2, replacesId: 'assessment', reason: '笔误' },
      }),
    ])
    const again = anAssessment({ id: 'next', replacesId: 'assessment' })
    expect(codeOf(correctAssessment(published, '又', [published, again], newId))).toBe('assessment-corrected')
  })

  it('undoing an earlier sheet leaves a published result as it is', () => {
    const change = {
      kind: 'assessment',
      id: 'assessment',
      before: { sheets: [] },
      after: { sheets: anAssessment().sheets },
    }
    const outcome = (one: Assessment) =>
      atOnce(planUndo(entry([change], 'assessment-edited'), holding([put(assessment, one)])))
    expect(outcome(anAssessment())).toMatchObject({
      value: { change: { save: [{ record: { sheets: [] } }] } },
    })
    expect(outcome(anAssessment({ publishedOn: today }))).toMatchObject({
      value: { change: { save: [] }, kept: [{ reason: 'closed', fields: ['sheets'] }] },
    })
  })

  it('the published are ranked by points, equal ones on one place; of a corrected one the newest version stands', () => {
    const all = [
      anAssessment({ id: 'a', publishedOn: today }),
      anAssessment({
        id: 'b',
        publishedOn: today,
        sheets: [aSheet('街道', 6000, 4000), aSheet('社区', 6000, 4000)],
      }),
      anAssessment({ id: 'c', publishedOn: today }),
      anAssessment({ id: 'd' }),
      anAssessment({ id: 'old', publishedOn: today }),
      anAssessment({ id: 'new', replacesId: 'old', version: 2 }),
    ]
    expect(ranking(scheme, all).map(({ key, place }) => [key, place])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', undefined],
      ['new', undefined],
    ])
  })
})
