import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** What an office writes for a value, as the clerk once said: 1 for 男 in the column 性别. */
export const valueAlias = defineRecord({
  kind: 'value-alias',
  label: '写法记忆',
  schema: z.object({
    id,
    field: text,
    written: text,
    value: text,
    /** Who said so, and when (`YYYY-MM-DD`). */
    by: text.optional(),
    on: text.optional(),
  }),
  headings: { field: ['栏目'], written: ['表中写法'], value: ['含义'], by: ['经办人'], on: ['日期'] },
})
export type ValueAlias = RecordOf<typeof valueAlias>
