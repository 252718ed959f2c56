import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id } from './parts'

/** What only one of the street's forms asks of somebody, kept so that it is there again next time. */
export const ownFacts = defineRecord({
  kind: 'form-own-facts',
  label: '报表自有内容',
  schema: z.object({
    id,
    formId: id,
    residentId: id,
    /** By the column's name. */
    values: z.record(z.string(), z.string().max(500)),
  }),
  headings: { formId: ['报表'], residentId: ['居民'], values: ['内容'] },
  privacy: { formId: 'open', residentId: 'personal', values: 'free' },
  refs: { formId: 'street-form', residentId: 'resident' },
})
export type OwnFacts = RecordOf<typeof ownFacts>
