import { z } from 'zod'
import { isoDate } from '../records/parts'

const said = (longest: number) => z.string().trim().min(1, 'leak-incomplete').max(longest, 'leak-long')

/** Who was told, when and how; not yet while there is no day. */
const notified = z.object({ on: isoDate.optional(), note: z.string().trim().max(100, 'leak-long') })
export type Notified = z.infer<typeof notified>

/** What a report of a leak says (个人信息保护法 §57). The words of its issues are refusal codes. */
export const leakReportFacts = z.object({
  happened: said(60),
  foundOn: z.iso.date('leak-incomplete'),
  kinds: said(400),
  people: said(60),
  cause: said(400),
  harm: said(400),
  measures: said(400),
  advice: said(400),
  contact: said(400),
  department: notified,
  persons: notified,
})
export type LeakReport = z.infer<typeof leakReportFacts>
