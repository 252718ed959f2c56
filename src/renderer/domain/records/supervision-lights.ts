import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** What makes a light burn, and from how many days or times on. */
const light = z.object({
  colour: z.enum(['red', 'yellow', 'green']),
  when: z.enum(['overdue', 'due-within', 'unanswered', 'no-progress', 'dissatisfied']),
  /** `overdue`, `unanswered`, `no-progress`: more than so many days. `due-within`: so many days or fewer. `dissatisfied`: so many times. */
  count: z.number().int().nonnegative(),
})
export type SupervisionLight = z.infer<typeof light>

/** The lights of supervision orders as the office has set them, in place of what supervision/data/light-schemes.ts proposes. */
export const supervisionLights = defineRecord({
  kind: 'supervision-lights',
  label: '督办亮灯规则',
  schema: z.object({
    id,
    /** The day from which the office goes by it. */
    since: isoDate,
    basis: text,
    /** The first that applies burns. */
    lights: z.array(light),
  }),
  headings: { since: ['自何日起'], basis: ['依据'] },
})
export type SupervisionLights = RecordOf<typeof supervisionLights>
