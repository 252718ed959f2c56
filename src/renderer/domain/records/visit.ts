import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** How somebody was called on (domain handbook §2.7). */
export const visitModes = ['上门', '电话', '委托'] as const

/** A call on somebody who is looked after: when, how, what was found and done, and when the next is due. */
export const visit = defineRecord({
  kind: 'visit',
  label: '走访',
  schema: z.object({
    id,
    residentId: id,
    on: isoDate,
    mode: z.enum(visitModes),
    by: text,
    finding: text,
    action: text.optional(),
    nextDue: isoDate.optional(),
  }),
  headings: {
    residentId: ['居民'],
    on: ['走访日期'],
    mode: ['方式'],
    by: ['走访人'],
    finding: ['情况'],
    action: ['处理'],
    nextDue: ['下次走访'],
  },
  privacy: {
    residentId: 'personal',
    on: 'personal',
    mode: 'open',
    by: 'open',
    finding: 'sensitive',
    action: 'sensitive',
    nextDue: 'personal',
  },
  refs: { residentId: 'resident' },
})
export type Visit = RecordOf<typeof visit>
