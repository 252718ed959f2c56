import { z } from 'zod'

export const id = z.string().min(1)

/** `YYYY-MM-DD` */
export const isoDate = z.iso.date()

/** Local date and time without zone, `YYYY-MM-DDTHH:mm`: a meeting is held at the office's clock. */
export const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)

export const text = z.string().min(1)

/** Up to 50 characters (25 was too few: 民委发〔2016〕33号); one outside the basic plane counts as one. */
export const personName = text.refine(name => Array.from(name).length <= 50)

/** A value of a national code table: the code where the word is known, and the words as they stood. */
export const coded = z.object({ code: z.string().optional(), text: z.string().min(1) })
export type Coded = z.infer<typeof coded>

/** What a person is marked as, from when to when (`YYYY-MM-DD`), on what ground, and which department said so. */
export const tag = z.object({
  name: text,
  since: isoDate.optional(),
  until: isoDate.optional(),
  basis: text.optional(),
  source: text.optional(),
})
export type Tag = z.infer<typeof tag>
