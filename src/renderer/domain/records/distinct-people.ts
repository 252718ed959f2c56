import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** Two people who look alike on record and are not the same, as the clerk found out. */
export const distinctPeople = defineRecord({
  kind: 'distinct-people',
  label: '不是同一人',
  schema: z.object({ id, oneId: id, otherId: id, reason: text.optional() }),
  headings: { oneId: ['居民'], otherId: ['另一位'], reason: ['说明'] },
  privacy: { oneId: 'personal', otherId: 'personal', reason: 'free' },
  refs: { oneId: 'resident', otherId: 'resident' },
})
export type DistinctPeople = RecordOf<typeof distinctPeople>
