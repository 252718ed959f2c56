import { chooseSheet } from '../../src/renderer/domain/roster/choose-sheet'
import { residentBook } from '../../src/renderer/domain/roster/resident-book'
import { nobody, type KnownPeople } from '../../src/renderer/domain/roster/known-people'
import type { RosterPlan } from '../../src/renderer/domain/roster/plan'
import { planRosterNow } from '../../src/renderer/domain/roster/plan-roster'
import type { Cell, FileFormat, Merge } from '../../src/renderer/domain/sheet/workbook'
import { readBuilt } from '../fixtures/sheet/read-built'
import { rosterBytes } from '../fixtures/sheet/roster-files'
import { TODAY } from './a-sheet'

/** The plan of a file, whatever its name says. */
export async function planOfBytes(bytes: Uint8Array, known: KnownPeople = nobody): Promise<RosterPlan> {
  const choice = chooseSheet(await readBuilt(bytes), residentBook)
  if (!choice.ok) throw new Error(choice.problem.code)
  return planRosterNow({ fileName: '名册.xls', chosen: choice.value, known, today: TODAY })
}

/** What the rows of a file in the given format tell, row by row. */
export async function factsIn(
  format: FileFormat,
  rows: readonly (readonly Cell[])[],
  merges: readonly Merge[] = [],
) {
  const plan = await planOfBytes(rosterBytes[format]({ rows, merges }))
  return plan.rows.map(({ row, facts }) => ({ row, ...facts }))
}

/** What the only row tells whose cells stand under these headings in an .xlsx. */
export async function factsOfRow(cells: Readonly<Record<string, Cell>>) {
  const [facts, ...others] = await factsIn('xlsx', [Object.keys(cells), Object.values(cells)])
  if (facts === undefined || others.length > 0) throw new Error('Not one row')
  return Object.fromEntries(Object.entries(facts).filter(([field]) => field !== 'row'))
}
