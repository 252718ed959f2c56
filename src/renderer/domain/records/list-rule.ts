import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 红榜、黑榜 */
export const honourLists = ['red', 'black'] as const
export type HonourList = (typeof honourLists)[number]

/** Who enters: the first so many of a ranking, those of some grades, those vetoed, or whoever the office finds meets the words. */
const criterion = z.object({
  text,
  when: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('top'), count: z.number().int().positive() }),
    z.object({ kind: z.literal('grades'), grades: z.array(text) }),
    z.object({ kind: z.literal('vetoed') }),
    z.object({ kind: z.literal('found') }),
  ]),
})
export type Criterion = z.infer<typeof criterion>

/** 上榜标准: who enters the red or the black list from a day on, and for how long. No thresholds are published: they are the office's own. */
export const listRule = defineRecord({
  kind: 'list-rule',
  label: '上榜标准',
  schema: z.object({
    id,
    list: z.enum(honourLists),
    /** The day from which the office goes by it. */
    since: isoDate,
    criteria: z.array(criterion),
    /** How long one stays; absent: until taken off. */
    months: z.number().int().positive().max(120).optional(),
    basis: text,
  }),
  headings: {
    list: ['榜'],
    since: ['自何日起'],
    criteria: ['标准'],
    months: ['保留几个月'],
    basis: ['依据'],
  },
})
export type ListRule = RecordOf<typeof listRule>
