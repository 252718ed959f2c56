import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

const number = z.number().int().min(1)

/** 缺号说明: why no paper of the register has these numbers of a series. */
export const numberGap = defineRecord({
  kind: 'number-gap',
  label: '缺号说明',
  schema: z.object({
    id,
    series: text,
    year: z.number().int().nonnegative(),
    from: number,
    to: number,
    reason: text.max(200),
    on: isoDate,
    by: text,
  }),
  headings: { series: ['代字'], from: ['起'], to: ['止'], reason: ['原因'], on: ['日期'], by: ['登记人'] },
})
export type NumberGap = RecordOf<typeof numberGap>
