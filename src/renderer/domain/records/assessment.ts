import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** What the cases of the time came to when an item was scored from them: its points, the figure in words, and the cases behind it. */
const caseScore = z.object({
  points: z.number().int().nonnegative(),
  words: text,
  cases: z.array(z.object({ id, title: text })),
})
export type CaseScore = z.infer<typeof caseScore>

/** What one assessor gave: points in hundredths by item. */
const scoreSheet = z.object({
  assessor: text,
  on: isoDate,
  scores: z.record(z.string(), z.number().int().nonnegative()),
  note: z.string(),
  /** By item: what was reckoned from cases. */
  fromCases: z.record(z.string(), caseScore).optional(),
  /** By item: the photos and scans of the assessment that show why. */
  evidence: z.record(z.string(), z.array(id)).optional(),
})
export type ScoreSheet = z.infer<typeof scoreSheet>

/** 考核: what an enterprise was given under a scheme. Once published it never changes; a correction is a new version. */
export const assessment = defineRecord({
  kind: 'assessment',
  label: '考核',
  schema: z.object({
    id,
    schemeId: id,
    enterpriseId: id,
    /** The nth month, quarter or half of the scheme's year; absent: the first, or the whole year. */
    term: z.number().int().positive().max(12).optional(),
    version: z.number().int().positive(),
    sheets: z.array(scoreSheet),
    /** Which vetoes of the scheme apply. */
    vetoes: z.array(id),
    publishedOn: isoDate.optional(),
    /** The version it corrects, and why. */
    replacesId: id.optional(),
    reason: text.optional(),
  }),
  headings: {
    term: ['期次'],
    version: ['第几版'],
    sheets: ['评分表'],
    vetoes: ['一票否决'],
    publishedOn: ['公布日期'],
    reason: ['更正原因'],
  },
  refs: {
    schemeId: 'assessment-scheme',
    enterpriseId: 'property-enterprise',
    replacesId: 'assessment',
  },
  closedBy: { field: 'publishedOn', kinds: [] },
})
export type Assessment = RecordOf<typeof assessment>
