import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** What one assessor gave: points in hundredths by item. */
const scoreSheet = z.object({
  assessor: text,
  on: isoDate,
  scores: z.record(z.string(), z.number().int().nonnegative()),
  note: z.string(),
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
