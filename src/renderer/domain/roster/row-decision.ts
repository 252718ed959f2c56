import type { AnyPlan, AnyRow, FieldChange } from './plan'

/** What is done with rows about people on record: all changes, only where nothing is on record yet, nothing, or somebody new. */
export type KnownPolicy = 'update' | 'fill' | 'skip' | 'create'

/** What a whole import does with its sound rows, where the clerk has not decided on one of them. */
export type Policy = { readonly known: KnownPolicy; readonly newcomers: 'create' | 'skip' }

/** What the clerk decided about one row. `changes`: what it then changes in the person. */
export type RowChoice =
  | { readonly as: 'skip' }
  | { readonly as: 'create' }
  | { readonly as: 'without-number' }
  | {
      readonly as: 'update' | 'fill'
      readonly recordId: string
      readonly changes: readonly FieldChange<string>[]
    }

/** The clerk's decisions about an import; of rows by their number in the sheet. */
export type Choices = { readonly policy: Policy; readonly rows: ReadonlyMap<number, RowChoice> }

/** What an import does where nobody says otherwise. */
export const usualChoices: Choices = { policy: { known: 'update', newcomers: 'create' }, rows: new Map() }

/** What becomes of a row. */
export type Decision =
  | { readonly as: 'created'; readonly withoutNumber: boolean }
  | { readonly as: 'updated'; readonly recordId: string; readonly blanksOnly: boolean }
  | { readonly as: 'unchanged' | 'skipped' | 'rejected' }

const SKIPPED: Decision = { as: 'skipped' }
const REJECTED: Decision = { as: 'rejected' }
const UNCHANGED: Decision = { as: 'unchanged' }
const CREATED: Decision = { as: 'created', withoutNumber: false }

/** Whether the row is about somebody on record with the row's own number, or there can be but one: then it cannot be about somebody new. */
export const sharesNumber = ({ facts, recordId, changes, kept = [], sole }: AnyRow): boolean =>
  sole === true ||
  (recordId !== undefined &&
    facts['idNumber'] !== undefined &&
    ![...changes, ...kept].some(({ field }) => field === 'idNumber'))

/** What only fills in blanks. */
export const fillingBlanks = <C extends Pick<FieldChange<string>, 'before'>>(
  changes: readonly C[],
): readonly C[] => changes.filter(({ before }) => before === '')

function toRecord(recordId: string, changes: readonly FieldChange<string>[], blanksOnly: boolean): Decision {
  if (blanksOnly && fillingBlanks(changes).length === 0) return changes.length === 0 ? UNCHANGED : SKIPPED
  return changes.length === 0 ? UNCHANGED : { as: 'updated', recordId, blanksOnly }
}

/** Everybody a row may be written to. */
const mayBeAbout = ({ recordId, candidates, damage }: AnyRow, id: string): boolean =>
  id === recordId || id === damage?.repair || candidates.includes(id)

const mayBeNew = (row: AnyRow): boolean =>
  row.state === 'create' || (row.state !== 'rejected' && !sharesNumber(row))

/** Whether the choice is open to the row; it may be no longer once a cell was mended. */
function isOpen(row: AnyRow, choice: RowChoice): boolean {
  if (choice.as === 'skip') return row.state !== 'rejected' && row.state !== 'unchanged'
  if (choice.as === 'create') return mayBeNew(row)
  return choice.as === 'without-number' ? row.damage !== undefined : mayBeAbout(row, choice.recordId)
}

function chosen(choice: RowChoice): Decision {
  switch (choice.as) {
    case 'skip':
      return SKIPPED
    case 'create':
      return CREATED
    case 'without-number':
      return { as: 'created', withoutNumber: true }
    case 'update':
    case 'fill':
      return toRecord(choice.recordId, choice.changes, choice.as === 'fill')
  }
}

function byPolicy(row: AnyRow, { known, newcomers }: Policy): Decision {
  const { state, recordId, changes } = row
  if (state === 'create') return newcomers === 'create' ? CREATED : SKIPPED
  if (state === 'rejected') return REJECTED
  if (state === 'unchanged') return UNCHANGED
  if (state === 'doubtful' || recordId === undefined || known === 'skip') return SKIPPED
  if (known === 'create') return sharesNumber(row) ? SKIPPED : CREATED
  return toRecord(recordId, changes, known === 'fill')
}

/** What becomes of a row: as the clerk chose for it, else by the policy of the import. */
export function decisionOf(row: AnyRow, { policy, rows }: Choices): Decision {
  const choice = rows.get(row.row)
  return choice !== undefined && isOpen(row, choice) ? chosen(choice) : byPolicy(row, policy)
}

/** How many rows come to what; the five always add up to `rows`. */
export type ImportCounts = Readonly<Record<'rows' | Decision['as'], number>>

export function countDecisions({ rows }: Pick<AnyPlan, 'rows'>, choices: Choices): ImportCounts {
  const counts = { rows: rows.length, created: 0, updated: 0, unchanged: 0, skipped: 0, rejected: 0 }
  for (const row of rows) counts[decisionOf(row, choices).as] += 1
  return counts
}
