import type { Assessment, ScoreSheet } from '../../src/renderer/domain/records/assessment'
import type { AssessmentScheme } from '../../src/renderer/domain/records/assessment-scheme'

/** A quarterly scheme of 2026, two items and two assessors, whose grades are AAA, AA, A and C. */
export const aScheme = (changes: Partial<AssessmentScheme> = {}): AssessmentScheme => ({
  id: 'scheme',
  name: '物业服务考核',
  year: 2026,
  period: '季度',
  total: 10_000,
  items: [
    { id: 'clean', category: '环境', text: '清洁', full: 6000, method: '扣分' },
    { id: 'safe', category: '秩序', text: '门岗', full: 4000, method: '扣分' },
  ],
  bands: [
    { grade: 'AAA', from: 8500 },
    { grade: 'AA', from: 8000 },
    { grade: 'A', from: 7000 },
    { grade: 'C', from: 0 },
  ],
  vetoes: [{ id: 'veto', text: '没有小区党组织', grade: 'C' }],
  assessors: [
    { name: '街道', percent: 60 },
    { name: '社区', percent: 40 },
  ],
  basis: '示例',
  ...changes,
})

export const aSheet = (assessor: string, clean: number, safe: number): ScoreSheet => ({
  assessor,
  on: '2026-11-22',
  note: '',
  scores: { clean, safe },
})

/** Scored by both assessors with 79.6 points, an A, and not yet published. */
export const anAssessment = (changes: Partial<Assessment> = {}): Assessment => ({
  id: 'assessment',
  schemeId: 'scheme',
  enterpriseId: 'enterprise',
  version: 1,
  sheets: [aSheet('街道', 5000, 3000), aSheet('社区', 4900, 3000)],
  vetoes: [],
  ...changes,
})
