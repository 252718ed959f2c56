import { columnFill } from '../roster/column-sets/column-fill'
import { columnSets, type ColumnSetName } from '../roster/column-sets/data/column-sets'
import type { ListedPerson } from '../roster/column-sets/listed-person'
import { factPrivacy } from '../roster/fact-privacy'
import { factFields, type FactField } from '../roster/facts'
import { factLabel } from '../roster/field-of-heading'
import type { Right } from '../accounts/roles'
import { fail, type Result } from '../result'
import type { ListColumn } from './column'
import { planGivingOut, type GivingOutPlan, type GivingOutRequest } from './plan-giving-out'

/** How a roster is laid out, besides which facts are given. */
export type RosterLayout = {
  /** Whose form it is; null: our own headings over what somebody has something in. */
  readonly set: ColumnSetName | null
  /** How whole identity numbers are written: as they are, or 140213 19900307 1248. */
  readonly numbers: 'plain' | 'grouped'
  /** For the office itself, to be changed in Excel or WPS and imported again: each row bears the id on record. */
  readonly forEditing: boolean
}

export const usualLayout: RosterLayout = { set: null, numbers: 'plain', forEditing: false }

export const USUAL_LIST = '居民名册'

/** What the list is called. */
export const listName = ({ set }: RosterLayout): string => (set === null ? USUAL_LIST : columnSets[set].label)

/** How the journal tells of the layout; undefined for the usual one. */
function formWords(layout: RosterLayout): string | undefined {
  const words = [
    ...(layout.set === null ? [] : [listName(layout)]),
    ...(layout.forEditing ? ['供修改后再导入'] : []),
  ]
  return words.length === 0 ? undefined : words.join('、')
}

/** The columns a list of these people may have, each a fact: of a form all that it asks, else what somebody has something in. */
export function rosterColumns(
  people: readonly ListedPerson[],
  { set }: RosterLayout,
): readonly ListColumn<FactField>[] {
  const asked = set === null ? [] : columnSets[set].columns.flatMap(({ fill }) => columnFill(fill).needs)
  const isWanted = (field: FactField): boolean =>
    set === null ? people.some(({ facts }) => facts[field] !== undefined) : asked.includes(field)
  return factFields
    .filter(isWanted)
    .map(field => ({ field, label: factLabel(field), privacy: factPrivacy(field) }))
}

/**
 * The plan of giving a roster out in a layout. Refusals: those of {@link planGivingOut}, and `editing-whole` where a list to be changed
 * and imported again would not name everybody or be public.
 */
export function planRoster(
  request: GivingOutRequest<FactField>,
  layout: RosterLayout,
  columns: readonly ListColumn<FactField>[],
  rights: readonly Right[],
): Result<GivingOutPlan<FactField>> {
  const isWhole = request.audience === 'named' && request.columns.name === 'full'
  if (layout.forEditing && !isWhole) return fail('editing-whole')
  const form = formWords(layout)
  return planGivingOut({ ...request, ...(form !== undefined && { form }) }, columns, rights)
}
