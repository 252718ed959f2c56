import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** How often people of a tag are called on, as the office has set it, in place of what people/data/visit-rules.ts says of the tag. */
export const visitRule = defineRecord({
  kind: 'visit-rule',
  label: '走访周期',
  schema: z.object({
    id,
    tag: text,
    /** Days from one visit to the next; absent: none is planned. */
    everyDays: z.number().int().positive().optional(),
    basis: text.optional(),
    /** The day from which the office goes by it. */
    since: isoDate.optional(),
  }),
  headings: { tag: ['标签'], everyDays: ['间隔天数'], basis: ['依据'], since: ['自何日起'] },
})
export type VisitRule = RecordOf<typeof visitRule>
