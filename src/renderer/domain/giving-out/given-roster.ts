import { factPrivacy } from '../roster/fact-privacy'
import { factFields, type FactField, type Facts } from '../roster/facts'
import { factLabel } from '../roster/field-of-heading'
import { rosterSheet } from '../roster/roster-sheet'
import { maskedValue } from '../personal-data/masked-value'
import type { OutSheet } from '../sheet/workbook'
import type { ListColumn } from './column'
import type { GivingOutPlan } from './plan-giving-out'
import { careLine, watermark, type GivenBy } from './watermark'

/** The columns a list of these people may have: what somebody has something in, in standard order. */
export const rosterColumns = (people: readonly Facts[]): readonly ListColumn<FactField>[] =>
  factFields
    .filter(field => people.some(facts => facts[field] !== undefined))
    .map(field => ({ field, label: factLabel(field), privacy: factPrivacy(field) }))

function shown(facts: Facts, columns: GivingOutPlan<FactField>['columns']): Facts {
  const masked: Partial<Record<FactField, string>> = {}
  for (const column of columns) {
    const value = facts[column.field]
    if (value === undefined) continue
    const kept = column.masked ? maskedValue(column.privacy, value) : value
    if (kept !== '') masked[column.field] = kept
  }
  return { ...masked, name: masked.name ?? '' }
}

/** Over tags that are not all there. No heading our reader knows: such a list read back must not take the others from the record. */
const SOME_TAGS = '一般标签'

/** The roster as it leaves the office: the columns of the plan, masked as it says, with the watermark on every page. */
export function givenRoster(plan: GivingOutPlan<FactField>, people: readonly Facts[], by: GivenBy): OutSheet {
  const line = watermark(plan, by)
  const sheet = rosterSheet(
    people.map(facts => shown(facts, plan.columns)),
    plan.columns.map(({ field }) => field),
  )
  const columns = sheet.columns.map((column, index) => {
    const { privacy, masked } = plan.columns[index] ?? {}
    return privacy === 'tags' && masked === true ? { ...column, heading: SOME_TAGS } : column
  })
  return { ...sheet, columns, note: line, pageHead: line, pageFoot: careLine(plan) }
}
