import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** A period as the office has set it from a day on, in place of what `periods/data/periods.ts` says. */
export const periodRule = defineRecord({
  kind: 'period-rule',
  label: '办理期限',
  schema: z.object({
    id,
    /** Which of the periods listed there. */
    period: text,
    /** The day from which the office goes by it. */
    since: isoDate,
    /** Days or hours, as the period is counted. */
    length: z.number().int().positive().max(9999),
    basis: text.max(200),
  }),
  headings: {
    period: ['期限'],
    since: ['自何日起'],
    length: ['长短'],
    basis: ['依据'],
  },
})
export type PeriodRule = RecordOf<typeof periodRule>
