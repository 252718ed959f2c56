import { choicesOf, usualDecisions, type ColumnDecisions, type ListColumn } from '../../giving-out/column'
import type { ColumnChoice } from '../../giving-out/data/column-choices'
import { planGivingOut, type GivingOutPlan, type GivingOutRequest } from '../../giving-out/plan-giving-out'
import { careLine, watermark, type GivenBy } from '../../giving-out/watermark'
import type { Right } from '../../accounts/roles'
import { fail, type Result } from '../../result'
import type { OutSheet } from '../../sheet/workbook'
import { PERSON_HEADING } from '../person-column'
import { maskedParts } from '../record-rows/masked-parts'
import type { ListedRecord } from '../record-rows/record-roster'
import type { RosterKind, RosterListing } from './roster-kind'

type Columns = readonly ListColumn<string>[]

/** The columns a list of these records may have: the facts that one of them has. */
export const listColumns = (
  { fields, label }: RosterKind,
  { privacy }: RosterListing,
  rows: readonly ListedRecord[],
): Columns =>
  fields
    .filter(field => rows.some(({ facts }) => (facts[field] ?? '') !== ''))
    .map(field => ({ field, label: label(field), privacy: privacy(field) }))

/** What becomes of each column unless the clerk says otherwise; of a list that is to come back, as much as these rights allow. */
export function listDecisions(
  columns: Columns,
  forEditing: boolean,
  rights: readonly Right[],
): ColumnDecisions<string> {
  if (!forEditing) return usualDecisions(columns, 'named')
  const whole = ({ privacy }: ListColumn<string>): ColumnChoice =>
    choicesOf(privacy, 'named', rights).includes('full') ? 'full' : 'left-out'
  return Object.fromEntries(columns.map(column => [column.field, whole(column)]))
}

/**
 * The plan of giving a list of records out. Refusals: those of {@link planGivingOut}, and `editing-whole` where a list to be changed and
 * imported again would not say what its rows are about.
 */
export function planList(
  { book }: RosterKind,
  request: GivingOutRequest<string>,
  forEditing: boolean,
  columns: Columns,
  rights: readonly Right[],
): Result<GivingOutPlan<string>> {
  const isNamed = book.naming.some(field => request.columns[field] === 'full')
  if (forEditing && !isNamed) return fail('editing-whole')
  const form = forEditing ? { form: '供修改后再导入' } : {}
  return planGivingOut({ ...request, ...form }, columns, rights)
}

/** The list as it leaves: the columns of the plan, masked as it says, with the watermark; for editing with the hidden ids. */
export function givenList(
  { words, width, choices }: RosterKind,
  plan: GivingOutPlan<string>,
  rows: readonly ListedRecord[],
  by: GivenBy,
  forEditing: boolean,
): OutSheet {
  const line = watermark(plan, by)
  const columns = plan.columns.map(({ field, label }) => {
    const words = choices(field)
    return { heading: label, width: width(field), ...(forEditing && words.length > 0 && { choices: words }) }
  })
  const cells = ({ id, facts }: ListedRecord): (string | null)[] => [
    ...plan.columns.map(({ field, privacy, masked }) => {
      const value = facts[field] ?? ''
      if (value === '') return null
      return masked ? maskedParts(privacy, value) : value
    }),
    ...(forEditing ? [id] : []),
  ]
  return {
    name: words.list,
    note: line,
    pageHead: line,
    pageFoot: careLine(plan),
    columns: [
      ...columns,
      ...(forEditing ? [{ heading: PERSON_HEADING, width: 10, hidden: true as const }] : []),
    ],
    rows: rows.map(cells),
    landscape: true,
  }
}
