import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** A body on record: the association, a property enterprise, an owners' committee, a party branch. Papers print `name`, the full name. */
export const organisation = defineRecord({
  kind: 'organisation',
  label: '单位',
  schema: z.object({
    id,
    name: text.max(100),
    shortName: text.max(50).optional(),
    aliases: z.array(text).optional(),
    /** 发文代字: what the numbers of its papers begin with, e.g. 文和园促 in 文和园促聘〔2026〕1号. */
    numberPrefix: text.max(20).optional(),
  }),
  headings: { name: ['全称'], shortName: ['简称'], aliases: ['曾用名'], numberPrefix: ['发文代字'] },
})
export type Organisation = RecordOf<typeof organisation>
