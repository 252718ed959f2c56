import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** The one record of its kind. */
export const TOPIC_RULE_ID = 'topic-rule'

/** Within what time topics are dealt with, as the office has set it, in place of topics/data/deadlines.ts. */
export const topicRule = defineRecord({
  kind: 'topic-rule',
  label: '议题时限',
  schema: z.object({
    id,
    immediateHours: z.number().int().positive().max(2400),
    thoroughWorkingDays: z.number().int().positive().max(365),
    /** A topic within so many days of its deadline is shown as due soon. */
    warnDays: z.number().int().nonnegative().max(60),
    basis: text.max(200),
  }),
  headings: {
    immediateHours: ['即时议时限（小时）'],
    thoroughWorkingDays: ['深入议启动时限（工作日）'],
    warnDays: ['提前提醒天数'],
    basis: ['依据'],
  },
})
export type TopicRule = RecordOf<typeof topicRule>
