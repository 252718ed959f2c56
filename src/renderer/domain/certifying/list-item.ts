import { z } from 'zod'
import { id, isoDate, text } from '../records/parts'

/**
 * One thing on a list of what committees may or may not certify (domain handbook §5.1-5.3). A list is the nation's or a region's; what
 * stands on none is decided case by case.
 */
export const listItem = z.object({
  id,
  /** `negative`: no committee issues it. `positive`: it may be issued, on the paper called `documentId`. */
  list: z.enum(['negative', 'positive']),
  /** Where the list holds: 全国, 山西省, 大同市. */
  region: text.max(30),
  /** Its number on that list. */
  no: z.number().int().positive().max(999),
  title: text.max(60),
  /** Other words by which a title asks for the same; `…` stands for up to 20 characters. */
  aliases: z.array(text.max(40)),
  /** Words by which a text certifies it whatever its title says; `…` as above, never beyond a sentence. */
  signs: z.array(text.max(40)),
  /** Where the resident goes instead, and by which rule that is known. */
  goTo: text.max(200).optional(),
  goToBasis: text.max(200).optional(),
  /** The document that makes the list. */
  basis: text.max(200),
  documentId: text.optional(),
  validFrom: isoDate,
  validTo: isoDate.optional(),
})
export type ListItem = z.infer<typeof listItem>
