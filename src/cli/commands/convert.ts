import { writeWorkbook } from '../../renderer/adapters/sheet/write-workbook'
import { nobody } from '../../renderer/domain/roster/known-people'
import type { RosterPlan } from '../../renderer/domain/roster/plan'
import { doubtfulSheet, rejectedSheet, rosterSheet } from '../../renderer/domain/roster/roster-sheet'
import type { OutSheet } from '../../renderer/domain/sheet/workbook'
import { readArguments } from '../arguments'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'
import { say, writeWhole } from '../output'
import { planFile } from '../plan-file'

/** The usable rows, the refused rows with their reasons, and, where there are any, the doubtful ones: no row is lost. */
export function convertedSheets(plan: RosterPlan): readonly OutSheet[] {
  const usable = plan.rows.filter(({ state }) => state !== 'rejected' && state !== 'doubtful')
  const doubtful = plan.counts.doubtful > 0 ? [doubtfulSheet(plan)] : []
  return [rosterSheet(usable.map(({ facts }) => facts)), rejectedSheet(plan), ...doubtful]
}

/** `wenyuan convert FILE -o OUT.xlsx`: 0 all rows usable, 1 some rejected, 2 a file cannot be read or written. */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, { out: { type: 'string', short: 'o' } })
  const [path, ...others] = read.ok ? read.value.positionals : []
  const out = read.ok ? read.value.values.out : undefined
  if (path === undefined || out === undefined || others.length > 0) return explainUsage(usage)
  const plan = await planFile(path, nobody)
  if (!plan.ok) return refuse(plan.problem)
  const written = await writeWhole(out, await writeWorkbook(convertedSheets(plan.value)))
  if (!written.ok) return refuse(written.problem)
  const { rows, doubtful, rejected } = plan.value.counts
  say(
    `已写入 ${out}：可用 ${String(rows - doubtful - rejected)} 行、待定 ${String(doubtful)} 行、未导入 ${String(rejected)} 行`,
  )
  return rejected > 0 ? 1 : 0
}
