import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** How long before its day something of a source of `calendar/data/due-sources.ts` is announced, as the office has set it in place of what is suggested there. */
export const dueRule = defineRecord({
  kind: 'due-rule',
  label: '提醒天数',
  schema: z.object({
    id,
    source: text,
    /** Days before the day: from the first it is on the list, from the last its light is yellow. Falling. */
    days: z.array(z.number().int().nonnegative()).min(1),
    basis: text.optional(),
    /** The day from which the office goes by it. */
    since: isoDate.optional(),
  }),
  headings: { source: ['事项'], days: ['提前天数'], basis: ['依据'], since: ['自何日起'] },
})
export type DueRule = RecordOf<typeof dueRule>
