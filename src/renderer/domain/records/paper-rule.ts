import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 编号办法: how a paper is numbered and how long it holds, from a day on, as the office has set it. The newest in force is gone by. */
export const paperRule = defineRecord({
  kind: 'paper-rule',
  label: '编号办法',
  schema: z.object({
    id,
    /** Which paper of documents/index.ts. */
    documentId: text,
    since: isoDate,
    /** 代字, e.g. 文源证; it names the series. Absent: as the body that issues it is called for short. */
    characters: text.max(20).optional(),
    /** With {代字} and {号}, and {年} where the series begins anew each year. */
    pattern: text.max(60),
    yearly: z.boolean(),
    /** The first number given. */
    first: z.number().int().min(1).max(999_999),
    /** At least so many digits: 3 writes 001. */
    digits: z.number().int().min(1).max(6),
    /** It holds so many days after the day of issue (民法典 §201: the first day is not counted); absent: it does not run out. */
    validDays: z.number().int().min(1).max(3650).optional(),
    /** Whether it carries a QR code and the digits to check it by. */
    check: z.boolean(),
    basis: text.max(200).optional(),
  }),
  headings: {
    characters: ['代字'],
    pattern: ['编号样式'],
    since: ['自何日起'],
    first: ['起始号'],
    digits: ['最少位数'],
    validDays: ['有效天数'],
    check: ['二维码'],
    basis: ['依据'],
  },
})
export type PaperRule = RecordOf<typeof paperRule>
