import { z } from 'zod'
import { defineRecord } from './define-record'
import { id, text } from './parts'

/** The one record of its kind. */
export const PAPER_KEY_ID = 'paper-key'

/** The key by which the office knows its papers again. It is made with the first paper that carries a check, and never leaves the records. */
export const paperKey = defineRecord({
  kind: 'paper-key',
  label: '查验密钥',
  schema: z.object({ id, key: text }),
  headings: {},
})
