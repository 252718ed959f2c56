import { z } from 'zod'
import { paper as paperLayout } from '../paper/paper'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, personName, text } from './parts'

/** When something was noted of a paper, and by whom. */
const noted = z.object({ on: isoDate, by: text })
const printing = noted.extend({
  copies: z.number().int().positive(),
  reason: text.optional(),
  /** It takes the place of a printing of which nothing came out. */
  missed: z.literal(true).optional(),
  /** It bears 补打, as the office chose. */
  marked: z.literal(true).optional(),
})

/** A paper the office has issued. It keeps its own words, so that a reprint in three years says what the original said. */
export const issuedPaper = defineRecord({
  kind: 'paper',
  label: '文书',
  schema: z.object({
    id,
    documentId: text,
    title: text,
    number: text.optional(),
    /** Whom or what it is about, as the register shows it. */
    subject: text,
    meetingId: id.optional(),
    /** The topic, supervision order, public notice or vote it was issued for: the name of its kind, and its id. */
    aboutKind: text.optional(),
    aboutId: id.optional(),
    issuedOn: isoDate,
    layout: paperLayout,
    /** Which number of which series it took; `year` is 0 where the series does not begin anew each year. */
    numbered: z
      .object({ series: text, year: z.number().int().nonnegative(), nth: z.number().int().positive() })
      .optional(),
    /** 查验码, the digits beside its QR code; see paper/check-code.ts. */
    code: z
      .string()
      .regex(/^\d{13}$/)
      .optional(),
    /** The last day on which it holds; absent: it does not run out. */
    validUntil: isoDate.optional(),
    /** Each time it was printed. The first is the original; every later one says why, and is marked 重印 unless nothing had come out. */
    printings: z.array(printing).optional(),
    voided: noted.extend({ reason: text }).optional(),
    /** 签收: who took it, and where that was signed for. */
    collected: noted.extend({ collector: personName, place: text }).optional(),
  }),
  headings: {
    number: ['编号'],
    title: ['名称'],
    subject: ['事由'],
    issuedOn: ['日期'],
    code: ['查验码'],
    validUntil: ['有效期至'],
    printings: ['打印'],
    voided: ['作废'],
    collected: ['签收'],
  },
  refs: { meetingId: 'meeting', aboutId: { kindIn: 'aboutKind' } },
})
export type IssuedPaper = RecordOf<typeof issuedPaper>
