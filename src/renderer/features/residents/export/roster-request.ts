import {
  choicesOf,
  usualDecisions,
  type ColumnDecisions,
  type ListColumn,
} from '../../../domain/giving-out/column'
import type { GivingOutRequest } from '../../../domain/giving-out/plan-giving-out'
import type { Right } from '../../../domain/accounts/roles'
import type { FactField } from '../../../domain/roster/facts'

export type RosterRequest = GivingOutRequest<FactField>
export type RosterColumns = readonly ListColumn<FactField>[]

/** What the dialog begins with: for somebody who is still to be named, numbers masked, nothing sensitive. */
export const newRequest = (columns: RosterColumns): RosterRequest => ({
  audience: 'named',
  recipient: '',
  purpose: '',
  basis: undefined,
  password: null,
  copies: 1,
  columns: usualDecisions(columns, 'named'),
})

/** Each column as whole as these rights allow: a list that stays in the office has nothing to hide from it. */
function wholeDecisions(columns: RosterColumns, rights: readonly Right[]): ColumnDecisions<FactField> {
  const decisions: Partial<Record<FactField, 'full' | 'left-out'>> = {}
  for (const { field, privacy } of columns) {
    decisions[field] = choicesOf(privacy, 'named', rights).includes('full') ? 'full' : 'left-out'
  }
  return decisions
}

/** A request for a list that the office changes itself and imports again. */
export const editingRequest = (
  columns: RosterColumns,
  rights: readonly Right[],
  office: string,
): RosterRequest => ({
  ...newRequest(columns),
  recipient: office,
  purpose: '本单位修改',
  basis: 'duty',
  columns: wholeDecisions(columns, rights),
})

/** What a part of the dialog is given, and tells of what was changed in it. */
export type PartProps = {
  readonly request: RosterRequest
  readonly onChange: (part: Partial<RosterRequest>) => void
}
