import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** How the clerk matched the columns of a form, to be done alike when a file with the same headings comes. */
export const columnMatch = defineRecord({
  kind: 'column-match',
  label: '对列记忆',
  schema: z.object({
    id,
    /** Normalised headings of the form, sorted, so that their order in the file says nothing. */
    headings: z.array(z.string()),
    /** Fact by normalised heading; null: not kept. */
    fields: z.record(z.string(), text.nullable()),
  }),
  headings: { headings: ['表头'], fields: ['对列'] },
})
export type ColumnMatch = RecordOf<typeof columnMatch>
