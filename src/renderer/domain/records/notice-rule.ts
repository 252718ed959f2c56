import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** How long a public notice hangs as the office has set it, in place of what public-notice/data/notice-kinds.ts says. */
export const noticeRule = defineRecord({
  kind: 'notice-rule',
  label: '公示期限',
  schema: z.object({
    id,
    /** Which of the periods listed there. */
    period: text,
    /** The day from which the office goes by it. */
    since: isoDate,
    days: z.number().int().positive().max(366),
    answerDays: z.number().int().positive().max(60),
    basis: text.max(200),
  }),
  headings: {
    period: ['公示种类'],
    since: ['自何日起'],
    days: ['公示天数'],
    answerDays: ['答复天数'],
    basis: ['依据'],
  },
})
export type NoticeRule = RecordOf<typeof noticeRule>
