import { z } from 'zod'
import { officeCounts } from './data/office-counts'
import { isFormFact } from './form-sources'

/** How identity numbers stand in a form: as they are, in groups 6-8-4, masked, or behind an apostrophe. */
const numberStyle = z.enum(['plain', 'grouped', 'masked', 'apostrophe'])
export type NumberStyle = z.infer<typeof numberStyle>

/** How a form writes days: 2026-11-22, 20261122, 2026.11.22, 2026年11月22日, and without the day 2026-11, 202611, 2026.11, 2026年11月. */
const dayStyle = z.enum(['-', '', '.', '年', 'month-', 'month', 'month.', 'month年'])
export type DayStyle = z.infer<typeof dayStyle>

const factName = z.string().refine(isFormFact, '没有这一项可填的内容。')

/** As of which day an age is told: the last day of this year or of this month, or a day of its own; absent: the day it is filled. */
const asOf = z.union([z.enum(['year-end', 'month-end']), z.iso.date()])
export type AsOf = z.infer<typeof asOf>

/** What a column of a form is filled with. */
const columnContent = z.discriminatedUnion('kind', [
  /** A fact on record or what follows from it; `numbers` for identity numbers, `days` for days, `code`: the code of a national table. */
  z.strictObject({
    kind: z.literal('fact'),
    fact: factName,
    numbers: numberStyle.optional(),
    days: dayStyle.optional(),
    asOf: asOf.optional(),
    code: z.literal(true).optional(),
  }),
  /** 是, √ or whatever the form asks for those who are marked so, and what stands for the others. */
  z.strictObject({ kind: z.literal('tag'), tag: z.string().min(1), yes: z.string(), no: z.string() }),
  /** From when or until when somebody is marked so, on what ground, or by which department. */
  z.strictObject({
    kind: z.literal('tag-fact'),
    tag: z.string().min(1),
    tells: z.enum(['since', 'until', 'basis', 'source']),
    days: dayStyle.optional(),
  }),
  /** The same for those of whom a fact says just that: √ under 男 where 性别 is 男. */
  z.strictObject({
    kind: z.literal('is'),
    fact: factName,
    value: z.string().min(1),
    yes: z.string(),
    no: z.string(),
  }),
  /** Words with facts in braces, e.g. `{building}-{unit}-{room}`. */
  z.strictObject({ kind: z.literal('composed'), pattern: z.string().min(1) }),
  z.strictObject({ kind: z.literal('constant'), text: z.string() }),
  /** What only this form asks: the clerk enters it for each person, and it is there again next time. */
  z.strictObject({ kind: z.literal('own'), name: z.string().min(1) }),
  /** 新增, 变动 or 减少, since the last report. */
  z.strictObject({ kind: z.literal('change') }),
  /** Left for the clerk to write in. */
  z.strictObject({ kind: z.literal('blank') }),
])
export type ColumnContent = z.infer<typeof columnContent>

const letters = z.string().regex(/^[A-Z]{1,3}$/)
const line = z.number().int().positive()

/** A table of counts: which rows and columns of the sheet hold the counts, and by what people are counted down and across. */
const crossTable = z.strictObject({
  rows: z.strictObject({ from: line, to: line }),
  columns: z.strictObject({ from: letters, to: letters }),
  /** Column that says what a row counts, and row that says what a column counts. */
  labelColumn: letters,
  labelRow: line,
  down: z.string().min(1),
  across: z.string().min(1),
  /** A row above that parts the columns once more: 男 and 女 over the same bands of age. */
  over: z.strictObject({ labelRow: line, by: z.string().min(1) }).optional(),
  /** The words of its rows and columns when it was pointed out, by which it is known again; absent: by its sheet only. */
  known: z.strictObject({ down: z.array(z.string()), across: z.array(z.string()) }).optional(),
})
export type CrossTable = z.infer<typeof crossTable>

/** A cell as a clerk names it, `C5`. */
export const cellName = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)

const countName = z
  .string()
  .refine(name => officeCounts.some(one => one.name === name), '没有这一项可填的数。')

/** What stands in cells of its own, apart from the rows: a figure of the office, or how many people a saved filter finds. */
const markedCells = z.record(
  cellName,
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('count'), count: countName }),
    z.strictObject({ kind: z.literal('people'), filter: z.string().min(1) }),
  ]),
)
export type MarkedCells = z.infer<typeof markedCells>

/** How one of the street's forms is filled: which sheet, which rows take people, and what goes into each column. */
export const formMapping = z
  .strictObject({
    /** What the office calls the form. */
    title: z.string().min(1),
    /** What a line is about, by the kind of record; absent: a resident. */
    of: z.string().min(1).optional(),
    sheet: z.string().min(1),
    /** The row its headings begin in, where they were pointed out by hand. */
    headerRow: line.optional(),
    /** The headings it is known by, column by column. */
    headings: z.record(letters, z.string()),
    /** First and last row that take people, 1-based. */
    rows: z.strictObject({ from: line, to: line }),
    columns: z.record(letters, columnContent),
    /** The form counts people instead of listing them. */
    counts: crossTable.optional(),
    cells: markedCells.optional(),
    /** What stands for the signs in the form, e.g. `{单位}`. */
    signs: z.record(z.string().min(1), z.string()).default({}),
  })
  .refine(({ rows }) => rows.to >= rows.from, { path: ['rows', 'to'], message: '末行不能在首行之前。' })
export type FormMapping = z.infer<typeof formMapping>
