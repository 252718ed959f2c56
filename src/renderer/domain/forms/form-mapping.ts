import { z } from 'zod'
import { isFillName, type FillName } from '../roster/column-sets/column-fill'

/** How identity numbers stand in a form: as they are, in groups 6-8-4, masked, or behind an apostrophe. */
const numberStyle = z.enum(['plain', 'grouped', 'masked', 'apostrophe'])
export type NumberStyle = z.infer<typeof numberStyle>

/** How a form writes days: 2026-11-22, 20261122, 2026.11.22, 2026年11月22日, and without the day 2026-11, 202611, 2026.11, 2026年11月. */
const dayStyle = z.enum(['-', '', '.', '年', 'month-', 'month', 'month.', 'month年'])
export type DayStyle = z.infer<typeof dayStyle>

const fillName = z.custom<FillName>(
  name => typeof name === 'string' && isFillName(name),
  '没有这一项可填的内容。',
)

/** What a column of a form is filled with. */
const columnContent = z.discriminatedUnion('kind', [
  /** A fact on record or what follows from it; `numbers` for identity numbers, `days` for days. */
  z.strictObject({
    kind: z.literal('fact'),
    fact: fillName,
    numbers: numberStyle.optional(),
    days: dayStyle.optional(),
  }),
  /** 是, √ or whatever the form asks for those who are marked so, and what stands for the others. */
  z.strictObject({ kind: z.literal('tag'), tag: z.string().min(1), yes: z.string(), no: z.string() }),
  /** Words with facts in braces, e.g. `{building}-{unit}-{room}`. */
  z.strictObject({ kind: z.literal('composed'), pattern: z.string().min(1) }),
  z.strictObject({ kind: z.literal('constant'), text: z.string() }),
  /** Left for the clerk to write in. */
  z.strictObject({ kind: z.literal('blank') }),
])
export type ColumnContent = z.infer<typeof columnContent>

/** How one of the street's forms is filled: which sheet, which rows take people, and what goes into each column. */
export const formMapping = z
  .strictObject({
    /** What the office calls the form. */
    title: z.string().min(1),
    sheet: z.string().min(1),
    /** The headings it is known by, column by column. */
    headings: z.record(z.string().regex(/^[A-Z]{1,3}$/), z.string()),
    /** First and last row that take people, 1-based. */
    rows: z.strictObject({ from: z.number().int().positive(), to: z.number().int().positive() }),
    columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), columnContent),
    /** What stands for the signs in the form, e.g. `{单位}`. */
    signs: z.record(z.string().min(1), z.string()).default({}),
  })
  .refine(({ rows }) => rows.to >= rows.from, { path: ['rows', 'to'], message: '末行不能在首行之前。' })
export type FormMapping = z.infer<typeof formMapping>
