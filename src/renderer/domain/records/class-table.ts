import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

const enterpriseClass = z.object({
  /** As the office calls it: A 类. */
  name: text.max(20),
  grades: z.array(text),
  /** What belonging to it brings. */
  measures: text,
})
export type EnterpriseClass = z.infer<typeof enterpriseClass>

/** 分类管理办法: into which class a grade puts an enterprise and what that brings, from a day on. */
export const classTable = defineRecord({
  kind: 'class-table',
  label: '分类管理办法',
  schema: z.object({
    id,
    /** The day from which the office goes by it. */
    since: isoDate,
    /** The best first; no grade stands in two. */
    classes: z.array(enterpriseClass),
    basis: text,
  }),
  headings: { since: ['自何日起'], classes: ['分类和措施'], basis: ['依据'] },
})
export type ClassTable = RecordOf<typeof classTable>
