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
    /** What kind of roster the form is; absent: residents. */
    about: text.optional(),
    /** Who matched them so, and when (`YYYY-MM-DD`). */
    by: text.optional(),
    on: text.optional(),
  }),
  headings: { headings: ['表头'], fields: ['对列'], about: ['名册种类'], by: ['经办人'], on: ['日期'] },
})
export type ColumnMatch = RecordOf<typeof columnMatch>
