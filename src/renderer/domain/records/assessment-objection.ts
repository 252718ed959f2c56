import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** What a review comes to: the result stands, or it is corrected by a new version. */
export const reviewOutcomes = ['upheld', 'corrected'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** 考核异议: what an enterprise has against a published result, and what its review (复核) found. The result itself never changes. */
export const assessmentObjection = defineRecord({
  kind: 'assessment-objection',
  label: '考核异议',
  schema: z.object({
    id,
    assessmentId: id,
    receivedOn: isoDate,
    /** Who of the enterprise raised it. */
    from: z.string(),
    text,
    /** Why it is taken on after its last day, where it is. */
    lateReason: text.optional(),
    /** The last day of the review, as the periods stood when it came in. */
    dueOn: isoDate,
    reviewedOn: isoDate.optional(),
    reviewer: text.optional(),
    findings: text.optional(),
    outcome: z.enum(reviewOutcomes).optional(),
    /** The version that corrects the result. */
    correctedId: id.optional(),
  }),
  headings: {
    receivedOn: ['提出日期'],
    from: ['提出人'],
    text: ['异议内容'],
    lateReason: ['逾期受理的理由'],
    dueOn: ['复核时限'],
    reviewedOn: ['复核日期'],
    reviewer: ['复核人'],
    findings: ['复核情况'],
    outcome: ['复核结论'],
  },
  refs: { assessmentId: 'assessment', correctedId: 'assessment' },
})
export type AssessmentObjection = RecordOf<typeof assessmentObjection>
