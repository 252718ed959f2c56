import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

const number = z.number().int().min(1).max(999_999)

/** 号段: the numbers of a series that one PC may give, so that two PCs without a network never give the same. */
export const numberRange = defineRecord({
  kind: 'number-range',
  label: '号段',
  schema: z.object({
    id,
    series: text,
    /** 0 for a series that does not begin anew each year. */
    year: z.number().int().nonnegative(),
    from: number,
    to: number,
    /** What the office calls the PC. */
    holder: text.max(40),
    /** The PC, once it is known which: its `Records.device`. */
    device: text.optional(),
    givenOn: isoDate,
  }),
  headings: { series: ['代字'], from: ['起'], to: ['止'], holder: ['领用电脑'], givenOn: ['分配日期'] },
})
export type NumberRange = RecordOf<typeof numberRange>
