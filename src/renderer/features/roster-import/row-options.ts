import type { AnyRow, FieldChange } from '../../domain/roster/plan'
import { decisionOf, sharesNumber, type Choices, type RowChoice } from '../../domain/roster/row-decision'

/** Something the clerk may choose for a row. `key` tells it from the row's others. */
export type RowOption = { readonly key: string; readonly label: string; readonly choice: RowChoice | null }

const LEAVE: RowOption = { key: 'skip', label: '跳过', choice: { as: 'skip' } }
const CREATE: RowOption = { key: 'create', label: '按新增写入', choice: { as: 'create' } }
const WITHOUT: RowOption = {
  key: 'without-number',
  label: '不带号码收入（列入待补证号）',
  choice: { as: 'without-number' },
}
/** A row that is refused stays so where nothing is chosen. */
const REFUSED: RowOption = { key: 'skip', label: '不导入', choice: null }
const UNCHANGED: RowOption = { key: 'unchanged', label: '相同，不用写', choice: null }

/** Writing the row to a record: all of it, or only where nothing is on record yet. */
export function recordOptions(id: string, changes: readonly FieldChange<string>[]): readonly RowOption[] {
  return [
    { key: `update ${id}`, label: '更新', choice: { as: 'update', recordId: id, changes } },
    { key: `fill ${id}`, label: '只补空白', choice: { as: 'fill', recordId: id, changes } },
  ]
}

/** What is open to a row about somebody new or somebody known. */
function soundOptions(row: AnyRow): readonly RowOption[] {
  const { state, recordId = '', changes } = row
  if (state === 'create') return [CREATE, LEAVE]
  const another = sharesNumber(row) ? [] : [{ ...CREATE, label: '另作新增' }]
  if (state === 'update') return [...recordOptions(recordId, changes), LEAVE, ...another]
  return another.length === 0 ? [] : [UNCHANGED, ...another]
}

/** What is open to a row besides writing it to one of several people. */
export function rowOptions(row: AnyRow): readonly RowOption[] {
  const without = row.damage === undefined ? [] : [WITHOUT]
  if (row.state === 'doubtful') return row.sole === true ? [LEAVE] : [LEAVE, CREATE, ...without]
  if (row.state !== 'rejected') return soundOptions(row)
  return without.length === 0 ? [] : [REFUSED, ...without]
}

/** Which option holds for the row now. */
export function optionInForce(row: AnyRow, choices: Choices): string {
  const decision = decisionOf(row, choices)
  switch (decision.as) {
    case 'created':
      return decision.withoutNumber ? 'without-number' : 'create'
    case 'updated':
      return `${decision.blanksOnly ? 'fill' : 'update'} ${decision.recordId}`
    case 'unchanged':
      return chosenRecord(row, choices) ?? 'unchanged'
    case 'skipped':
    case 'rejected':
      return chosenRecord(row, choices) ?? 'skip'
  }
}

/** Somebody was chosen whom the row changes in nothing. */
function chosenRecord({ row }: AnyRow, { rows }: Choices): string | undefined {
  const choice = rows.get(row)
  return choice?.as === 'update' || choice?.as === 'fill' ? `${choice.as} ${choice.recordId}` : undefined
}

/** The choices once the clerk has chosen for a row; null: as for all others. */
export function choicesWith({ policy, rows }: Choices, row: number, choice: RowChoice | null): Choices {
  const others = new Map(rows)
  if (choice === null) others.delete(row)
  else others.set(row, choice)
  return { policy, rows: others }
}

/** The residents that rows other than `row` (null: any rows) were chosen for. Nobody may be written twice. */
export const takenByOthers = ({ rows }: Choices, row: number | null): ReadonlySet<string> =>
  new Set(
    [...rows].flatMap(([other, choice]) =>
      (choice.as === 'update' || choice.as === 'fill') && other !== row ? [choice.recordId] : [],
    ),
  )
