import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** A household as the hukou register numbers it. Who belongs to it stands on the residents. */
export const household = defineRecord({
  kind: 'household',
  label: '住户',
  schema: z.object({ id, number: text }),
  headings: { number: ['户号'] },
  privacy: { number: 'personal' },
})
export type Household = RecordOf<typeof household>
