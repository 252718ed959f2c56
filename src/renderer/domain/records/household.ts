import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** A household as the hukou register numbers it. Who belongs to it stands on the residents. */
export const household = defineRecord({
  kind: 'household',
  label: '住户',
  schema: z.object({
    id,
    number: text,
    /** The estate in which the number counts, as far as it is known. */
    estate: text.optional(),
  }),
  headings: { number: ['户号'], estate: ['小区'] },
  privacy: { number: 'personal', estate: 'open' },
})
export type Household = RecordOf<typeof household>
