import type { Records } from '../../domain/ports'
import type { Candidate, PlannedImport } from '../../domain/roster/kinds/roster-kind'
import type { AnyPlan, AnyRow } from '../../domain/roster/plan'
import type { Choices, RowChoice } from '../../domain/roster/row-decision'
import { takenByOthers } from './row-options'

type Reading = Pick<Records, 'all' | 'find'>

/** Every record the row may be about; of a row whose record is settled, none. */
export function candidatesOf(row: AnyRow, planned: PlannedImport, records: Reading): readonly Candidate[] {
  if (row.recordId !== undefined) return []
  const ids = new Set([...(row.damage?.repair === undefined ? [] : [row.damage.repair]), ...row.candidates])
  if (ids.size === 0) return []
  const compare = planned.compare(row, records)
  return [...ids].map(compare).filter(found => found !== undefined)
}

/** The choices once all rows whose damaged number is on record are written to whoever has it. */
export function repairingAll(planned: PlannedImport, choices: Choices, records: Reading): Choices {
  const rows = new Map(choices.rows)
  const taken = new Set(takenByOthers(choices, null))
  for (const row of planned.plan.rows) {
    const id = row.damage?.repair
    if (id === undefined || rows.has(row.row) || taken.has(id)) continue
    taken.add(id)
    const found = planned.compare(row, records)(id)
    if (found) rows.set(row.row, { as: 'update', recordId: id, changes: found.difference.changes })
  }
  return { ...choices, rows }
}

/** The choices once all other rows with a damaged number are taken in without it. */
export function takingAllWithoutNumber(plan: AnyPlan, choices: Choices): Choices {
  const open = plan.rows.filter(
    ({ row, damage }) => damage !== undefined && damage.repair === undefined && !choices.rows.has(row),
  )
  const taken = open.map(({ row }): readonly [number, RowChoice] => [row, { as: 'without-number' }])
  return { ...choices, rows: new Map([...choices.rows, ...taken]) }
}
