import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** From which age on a tag is suggested, as the office has set it, in place of what people/data/age-tags.ts says of the tag. */
export const ageTagRule = defineRecord({
  kind: 'age-tag-rule',
  label: '年龄标签',
  schema: z.object({
    id,
    tag: text,
    /** Full years; absent: the tag is not suggested at all. */
    age: z.number().int().positive().optional(),
    basis: text.optional(),
    /** The day from which the office goes by it. */
    since: isoDate.optional(),
  }),
  headings: { tag: ['标签'], age: ['周岁'], basis: ['依据'], since: ['自何日起'] },
})
export type AgeTagRule = RecordOf<typeof ageTagRule>
