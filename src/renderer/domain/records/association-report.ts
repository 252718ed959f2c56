import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

export const reportSpans = ['month', 'quarter'] as const

/** 工作报告: what the association did in a month or a quarter, drafted from the records and edited by the clerk. */
export const associationReport = defineRecord({
  kind: 'association-report',
  label: '工作报告',
  schema: z.object({
    id,
    organisationId: id,
    span: z.enum(reportSpans),
    /** Its first month, `YYYY-MM`. */
    month: z.string().regex(/^\d{4}-\d{2}$/),
    sentTo: text.optional(),
    /** Paragraphs as edited by the clerk; absent while they follow from the records. */
    body: z.array(text).optional(),
    /** What the records gave when they were edited. */
    drafted: z.array(text).optional(),
  }),
  headings: { span: ['报告种类'], month: ['起始月份'], sentTo: ['报送'] },
  refs: { organisationId: 'organisation' },
})
export type AssociationReport = RecordOf<typeof associationReport>
