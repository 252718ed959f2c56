import { fail, ok, type Result } from '../result'
import { chooseSheet } from '../roster/choose-sheet'
import type { InRow } from '../roster/column-sets/column-fill'
import { rowsForPeople } from '../roster/data-rows'
import { findHeading, type Heading } from '../roster/find-heading'
import { normaliseHeading } from '../roster/normalise-heading'
import { columnIndex, type Workbook } from '../sheet/workbook'
import { fillValue } from './fill-value'
import type { FormFilling } from './filling'
import type { ColumnContent, FormMapping } from './form-mapping'

const headingsOf = ({ columns }: Heading): Record<string, string> =>
  Object.fromEntries(
    columns.filter(({ heading }) => heading !== '').map(({ letter, heading }) => [letter, heading]),
  )

const isNumbering = (heading: string): boolean => /^(序号|编号|序|NO\.?)$/i.test(normaliseHeading(heading))

function contentOf({ field, heading }: Heading['columns'][number]): ColumnContent | undefined {
  if (isNumbering(heading)) return { kind: 'fact', fact: '序号' }
  if (normaliseHeading(heading) === '年龄') return { kind: 'fact', fact: '年龄' }
  return field === null ? undefined : { kind: 'fact', fact: field }
}

/**
 * How a form would be filled, by its headings, for the clerk to confirm. `drawnTo` says of each sheet how far its rows are drawn.
 * Refusal: `no-heading`.
 */
export function suggestMapping(workbook: Workbook, drawnTo: (sheet: string) => number): Result<FormMapping> {
  const chosen = chooseSheet(workbook)
  if (!chosen.ok) return chosen
  const { sheet, heading } = chosen.value
  const columns = heading.columns.flatMap(column => {
    const content = contentOf(column)
    return content === undefined ? [] : [[column.letter, content] as const]
  })
  return ok({
    title: workbook.fileName.replace(/\.[^.]+$/, ''),
    sheet: sheet.name,
    headings: headingsOf(heading),
    rows: rowsForPeople(sheet, heading, drawnTo(sheet.name)),
    columns: Object.fromEntries(columns),
    signs: {},
  })
}

/** Whether the form is the one the mapping was made for. Refusals: `form-no-sheet`, `no-heading`, `form-headings-differ`. */
function isKnown({ sheets }: Workbook, mapping: FormMapping): Result<true> {
  const sheet = sheets.find(({ name }) => name === mapping.sheet)
  if (sheet === undefined) return fail('form-no-sheet', { sheet: mapping.sheet })
  const heading = findHeading(sheet)
  if (heading === null) return fail('no-heading')
  const found = headingsOf(heading)
  const other = Object.entries(mapping.headings).find(
    ([letter, words]) => normaliseHeading(found[letter] ?? '') !== normaliseHeading(words),
  )
  if (other === undefined) return ok(true)
  const [column, expected] = other
  return fail('form-headings-differ', { column, expected, found: found[column] ?? '空白' })
}

/** What is to be written into a form that is known, for the people in their rows. Refusals: those of a form that is not the one meant. */
export function planFilling(
  workbook: Workbook,
  mapping: FormMapping,
  rows: readonly InRow[],
): Result<FormFilling> {
  const known = isKnown(workbook, mapping)
  if (!known.ok) return known
  const columns = Object.entries(mapping.columns)
  return ok({
    sheet: mapping.sheet,
    area: mapping.rows,
    columns: columns.map(([letters]) => columnIndex(letters)),
    people: rows.map(row => columns.map(([, content]) => fillValue(content, row))),
    signs: mapping.signs,
  })
}
