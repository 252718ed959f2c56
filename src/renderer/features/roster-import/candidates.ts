import type { Records } from '../../domain/ports'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { resident } from '../../domain/records/resident'
import { saidTo } from '../../domain/roster/damaged-number'
import { differenceOf, type Difference } from '../../domain/roster/fact-changes'
import type { Facts } from '../../domain/roster/facts'
import { factsReader } from '../../domain/roster/known-people'
import type { PlannedRow, RosterPlan } from '../../domain/roster/plan'
import type { Choices, RowChoice } from '../../domain/roster/row-decision'
import { takenByOthers } from './row-options'

/** Somebody on record whom a row may be about, and what the row would change there. */
export type Candidate = { readonly id: string; readonly facts: Facts; readonly difference: Difference }

type Compare = (row: PlannedRow, id: string) => Candidate | undefined

/** Compares rows with people on record as they are now. */
function comparing(records: Pick<Records, 'all' | 'find'>): Compare {
  const factsOf = factsReader({ households: records.all(household), houses: records.all(house) })
  return (row, id) => {
    const person = records.find(resident, id)
    if (person === undefined) return undefined
    const facts = factsOf(person)
    return { id, facts, difference: differenceOf(saidTo(row, facts), facts, person.checked) }
  }
}

/** Everybody the row may be about; of a row whose person is settled, nobody. */
export function candidatesOf(row: PlannedRow, records: Pick<Records, 'all' | 'find'>): readonly Candidate[] {
  if (row.recordId !== undefined) return []
  const compare = comparing(records)
  const ids = new Set([...(row.damage?.repair === undefined ? [] : [row.damage.repair]), ...row.candidates])
  return [...ids].map(id => compare(row, id)).filter(found => found !== undefined)
}

/** The choices once all rows whose damaged number is on record are written to whoever has it. */
export function repairingAll(
  plan: RosterPlan,
  choices: Choices,
  records: Pick<Records, 'all' | 'find'>,
): Choices {
  const compare = comparing(records)
  const rows = new Map(choices.rows)
  const taken = new Set(takenByOthers(choices, null))
  for (const row of plan.rows) {
    const id = row.damage?.repair
    if (id === undefined || rows.has(row.row) || taken.has(id)) continue
    taken.add(id)
    const found = compare(row, id)
    if (found) rows.set(row.row, { as: 'update', recordId: id, changes: found.difference.changes })
  }
  return { ...choices, rows }
}

/** The choices once all other rows with a damaged number are taken in without it. */
export function takingAllWithoutNumber(plan: RosterPlan, choices: Choices): Choices {
  const open = plan.rows.filter(
    ({ row, damage }) => damage !== undefined && damage.repair === undefined && !choices.rows.has(row),
  )
  const taken = open.map(({ row }): readonly [number, RowChoice] => [row, { as: 'without-number' }])
  return { ...choices, rows: new Map([...choices.rows, ...taken]) }
}
