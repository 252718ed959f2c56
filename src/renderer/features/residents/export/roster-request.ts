import { usualDecisions, type ListColumn } from '../../../domain/giving-out/column'
import type { GivingOutRequest } from '../../../domain/giving-out/plan-giving-out'
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

/** What a part of the dialog is given, and tells of what was changed in it. */
export type PartProps = {
  readonly request: RosterRequest
  readonly onChange: (part: Partial<RosterRequest>) => void
}
