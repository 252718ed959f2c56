import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** What a clerk chose to see of the roster, kept under a name. */
export const savedFilter = defineRecord({
  kind: 'saved-filter',
  label: '常用筛选',
  schema: z.object({
    id,
    name: text.max(30),
    search: z.string(),
    /** Chosen values by what they filter: estates, buildings, tags, states. */
    choices: z.record(z.string(), z.array(z.string())),
  }),
  headings: { name: ['名称'], search: ['查找'], choices: ['条件'] },
})
export type SavedFilter = RecordOf<typeof savedFilter>
