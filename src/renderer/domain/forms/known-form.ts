import { fail, ok, type Result } from '../result'
import { chooseSheet } from '../roster/choose-sheet'
import { footerAmong, rowsForPeople } from '../roster/data-rows'
import type { Heading } from '../roster/find-heading'
import { normaliseHeading } from '../roster/normalise-heading'
import { residentBook } from '../roster/resident-book'
import { columnIndex, type Sheet, type Workbook } from '../sheet/workbook'
import { fillValue } from './fill-value'
import type { FormFilling } from './filling'
import { formHeading, headingsOf } from './form-heading'
import { tableDiffers } from './counts/cross-counts'
import type { ColumnContent, CrossTable, FormMapping } from './form-mapping'
import type { FormRow } from './form-row'
import { formFacts, PEOPLE } from './form-sources'
import { listsLines } from './lists-lines'

const isNumbering = (heading: string): boolean => /^(序号|编号|序|NO\.?)$/i.test(normaliseHeading(heading))

const composedWords: Readonly<Record<string, string>> = {
  楼栋单元室: '门牌',
  楼栋单元号: '门牌',
  门牌号: '门牌',
  家庭住址: '住址',
}

/** A column is dated by the month where its heading says so. */
const byMonth = (heading: string): boolean => /年月$/u.test(normaliseHeading(heading))

function personContent({ field, heading }: Heading['columns'][number]): ColumnContent | undefined {
  const said = normaliseHeading(heading.split('·').at(-1) ?? '')
  if (said === '年龄') return { kind: 'fact', fact: '年龄' }
  const fact = composedWords[said]
  if (fact !== undefined) return { kind: 'fact', fact }
  if (field === null) {
    const known = formFacts(PEOPLE).find(({ label }) => normaliseHeading(label) === said)
    return known && { kind: 'fact', fact: known.name }
  }
  if (field === 'address') return { kind: 'fact', fact: '住址' }
  return { kind: 'fact', fact: field, ...(byMonth(heading) && { days: 'month.' as const }) }
}

function recordContent(of: string, heading: string): ColumnContent | undefined {
  const said = normaliseHeading(heading.split('·').at(-1) ?? '')
  const fact = formFacts(of).find(({ label }) => normaliseHeading(label) === said)
  return fact && { kind: 'fact', fact: fact.name }
}

/** What a column would take by its heading; undefined where that says nothing. */
function contentOf(of: string, column: Heading['columns'][number]): ColumnContent | undefined {
  if (isNumbering(column.heading)) return { kind: 'fact', fact: '序号' }
  return of === PEOPLE ? personContent(column) : recordContent(of, column.heading)
}

type Drawn = (sheet: string) => number

/** What the clerk has said of a form before it can be filled. */
export type FormHint = {
  readonly of?: string
  readonly sheet?: string
  readonly headerRow?: number
}

type Headed = { readonly sheet: Sheet; readonly heading: Heading }

/** The sheet whose heading tells the most of persons. */
function bestHeaded(workbook: Workbook): Result<Headed> {
  const chosen = chooseSheet(workbook, residentBook)
  return chosen.ok ? chosen : fail('form-no-heading')
}

const isOpen = ({ of = PEOPLE, sheet, headerRow }: FormHint): boolean =>
  of === PEOPLE && sheet === undefined && headerRow === undefined

function headed(workbook: Workbook, hint: FormHint): Result<Headed> {
  if (isOpen(hint)) return bestHeaded(workbook)
  const { of, sheet: name, headerRow } = hint
  const sheets = name === undefined ? workbook.sheets : workbook.sheets.filter(one => one.name === name)
  if (sheets.length === 0) return fail('form-no-sheet', { sheet: name ?? '' })
  for (const sheet of sheets) {
    const heading = formHeading(sheet, of, headerRow)
    if (heading !== null) return ok({ sheet, heading })
  }
  return fail('form-no-heading')
}

/**
 * How a form would be filled, by its headings, for the clerk to confirm. `drawnTo` says of each sheet how far its rows are drawn; `hint`
 * is what the clerk has pointed out. Refusals: `form-no-heading`, `form-no-sheet`.
 */
export function suggestMapping(workbook: Workbook, drawnTo: Drawn, hint: FormHint = {}): Result<FormMapping> {
  const found = headed(workbook, hint)
  if (!found.ok) return found
  const { sheet, heading } = found.value
  const of = hint.of ?? PEOPLE
  const columns = heading.columns.flatMap(column => {
    const content = contentOf(of, column)
    return content === undefined ? [] : [[column.letter, content] as const]
  })
  return ok({
    title: workbook.fileName.replace(/\.[^.]+$/, ''),
    ...(of !== PEOPLE && { of }),
    sheet: sheet.name,
    ...(hint.headerRow !== undefined && { headerRow: hint.headerRow }),
    headings: headingsOf(heading),
    rows: rowsForPeople(sheet, heading, residentBook, drawnTo(sheet.name)),
    columns: Object.fromEntries(columns),
    signs: {},
  })
}

function isKnownTable(sheet: Sheet, table: CrossTable): Result<true> {
  const differs = tableDiffers(sheet, table)
  if (differs === undefined) return ok(true)
  const { cell, expected, found } = differs
  return fail('form-table-differs', { cell, expected, found: found || '空白' })
}

/**
 * Whether the form is the one the mapping was made for, by its headings, or the words of the table it counts in. Refusals:
 * `form-no-sheet`, `form-no-heading`, `form-headings-differ`, `form-table-differs`.
 */
export function isKnown({ sheets }: Workbook, mapping: FormMapping): Result<true> {
  const sheet = sheets.find(({ name }) => name === mapping.sheet)
  if (sheet === undefined) return fail('form-no-sheet', { sheet: mapping.sheet })
  if (mapping.counts !== undefined) return isKnownTable(sheet, mapping.counts)
  if (Object.keys(mapping.headings).length === 0) return ok(true)
  const heading = formHeading(sheet, mapping.of, mapping.headerRow)
  if (heading === null) return fail('form-no-heading')
  const found = headingsOf(heading)
  const other = Object.entries(mapping.headings).find(
    ([letter, words]) => normaliseHeading(found[letter] ?? '') !== normaliseHeading(words),
  )
  if (other === undefined) return ok(true)
  const [column, expected] = other
  return fail('form-headings-differ', { column, expected, found: found[column] ?? '空白' })
}

/**
 * Whether the rows that take people are free of the form's own footer, which would be written over. Refusal: `form-rows-hold-footer` with
 * the row and what it begins with.
 */
export function rowsAreFree({ sheets }: Workbook, mapping: FormMapping): Result<true> {
  const sheet = sheets.find(({ name }) => name === mapping.sheet)
  const heading = sheet && formHeading(sheet, mapping.of, mapping.headerRow)
  if (!sheet || !heading || !listsLines(mapping)) return ok(true)
  const footer = footerAmong(sheet, heading, residentBook, mapping.rows)
  if (footer === undefined) return ok(true)
  return fail('form-rows-hold-footer', { row: String(footer.row), words: footer.words })
}

/** What each line puts into the columns of a mapping, in the order of its columns. */
export const filledLines = (
  { columns }: Pick<FormMapping, 'columns'>,
  rows: readonly FormRow[],
  today: string,
): FormFilling['people'] => {
  const contents = Object.values(columns)
  return rows.map(row => contents.map(content => fillValue(content, row, today)))
}

/**
 * What is to be written into a form that is known: a line for each row where it lists them, and the figures in cells of their own.
 * `today` (`YYYY-MM-DD`) is what ages are told as of. Refusals: those of a form that is not the one meant, and of {@link rowsAreFree}.
 */
export function planFilling(
  workbook: Workbook,
  mapping: FormMapping,
  rows: readonly FormRow[],
  today: string,
  cells: NonNullable<FormFilling['cells']> = new Map(),
): Result<FormFilling> {
  const known = isKnown(workbook, mapping)
  if (!known.ok) return known
  const { sheet, signs } = mapping
  const free = rowsAreFree(workbook, mapping)
  if (!free.ok) return free
  if (!listsLines(mapping)) return ok({ sheet, area: null, columns: [], people: [], signs, cells })
  return ok({
    ...{ sheet, signs, cells },
    area: mapping.rows,
    columns: Object.keys(mapping.columns).map(columnIndex),
    people: filledLines(mapping, rows, today),
  })
}
