import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

export const schemePeriods = ['月度', '季度', '半年', '年度'] as const
/** How an item is scored (domain handbook §3.3); 诉求: from the figures of the enterprise's cases. */
export const itemMethods = ['扣分', '加分', '选择', '比例', '诉求'] as const

/** Hundredths of a point, so that sums are exact: 79.5 is 7950. */
const points = z.number().int().nonnegative()

/** Which figure of the cases gives the points, as listed in assessing/data/case-measures.ts; a count takes off so many for each case. */
const caseRule = z.object({ measure: text, perCase: points.optional() })
export type CaseRule = z.infer<typeof caseRule>

const schemeItem = z.object({
  id,
  category: text,
  text,
  full: points,
  method: z.enum(itemMethods),
  /** With 诉求. */
  cases: caseRule.optional(),
})
export type SchemeItem = z.infer<typeof schemeItem>

/** A grade from so many points on, up to where the next better one begins, which is no longer in it. */
const gradeBand = z.object({ grade: text, from: points })
export type GradeBand = z.infer<typeof gradeBand>

/** 考核办法: what property enterprises are scored by, and what the sum means. */
export const assessmentScheme = defineRecord({
  kind: 'assessment-scheme',
  label: '考核办法',
  schema: z.object({
    id,
    name: text.max(100),
    year: z.number().int(),
    period: z.enum(schemePeriods),
    /** What the full marks of all items add up to, as the scheme itself says. */
    total: points,
    items: z.array(schemeItem),
    /** The best first; the last begins at 0. */
    bands: z.array(gradeBand),
    /** 一票否决: what leads to a grade whatever the points. */
    vetoes: z.array(z.object({ id, text, grade: text })),
    /** Who scores, and with what weight in percent; together 100. */
    assessors: z.array(z.object({ name: text, percent: z.number().int().positive() })),
    basis: text,
  }),
  headings: {
    name: ['办法名称'],
    year: ['年度'],
    period: ['周期'],
    total: ['总分'],
    items: ['考核项目'],
    bands: ['等级'],
    vetoes: ['一票否决'],
    assessors: ['评分方和权重'],
    basis: ['依据'],
  },
})
export type AssessmentScheme = RecordOf<typeof assessmentScheme>
