import { writeWorkbook } from '../../renderer/adapters/sheet/write-workbook'
import { nobody, type KnownPeople } from '../../renderer/domain/roster/known-people'
import { joining, newMerging, noteRoster, type Merging } from '../../renderer/domain/roster/merge-rosters'
import { mergedSheets } from '../../renderer/domain/roster/merged-sheets'
import type { RosterPlan } from '../../renderer/domain/roster/plan'
import { ok, type Result } from '../../renderer/domain/result'
import { readArguments } from '../arguments'
import { checkOutput } from '../check-output'
import { afterImport, factsById } from '../import-in-memory'
import { say, writeWhole } from '../output'
import { planFile } from '../plan-file'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'

type Joined = { readonly known: KnownPeople; readonly merging: Merging }

function join(known: KnownPeople, plan: RosterPlan, merging: Merging): KnownPeople {
  const after = afterImport(plan, known, joining)
  const newcomers = after.residents.slice(known.residents.length).map(({ id }) => id)
  noteRoster(merging, plan, newcomers)
  return after
}

/** The rosters joined in the order given; the first that cannot be read refuses them all. */
async function joinFiles(paths: readonly string[]): Promise<Result<Joined>> {
  const merging = newMerging()
  let known = nobody
  for (const path of paths) {
    const plan = await planFile(path, known)
    if (!plan.ok) return plan
    known = join(known, plan.value, merging)
    say(`${plan.value.fileName}：共 ${String(plan.value.counts.rows)} 行。`)
  }
  return ok({ known, merging })
}

/** `wenyuan merge FILE FILE… -o OUT.xlsx [--force]`: 0 every row joined, 1 some rejected, 2 a file cannot be read or written. */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, { out: { type: 'string', short: 'o' }, force: { type: 'boolean' } })
  const paths = read.ok ? read.value.positionals : []
  const out = read.ok ? read.value.values.out : undefined
  if (!read.ok || out === undefined || paths.length < 2) return explainUsage(usage)
  const free = await checkOutput(out, paths, read.value.values.force === true)
  if (!free.ok) return refuse(free.problem)
  const joined = await joinFiles(paths)
  if (!joined.ok) return refuse(joined.problem)
  const { known, merging } = joined.value
  const written = await writeWhole(out, await writeWorkbook(mergedSheets(factsById(known), merging)))
  if (!written.ok) return refuse(written.problem)
  const { repeated, conflicts, doubtful, rejected } = merging
  say(
    `已写入 ${out}：合并 ${String(known.residents.length)} 人、重复 ${String(repeated.length)} 行、冲突 ${String(conflicts.length)} 处、待定 ${String(doubtful.length)} 行、未并入 ${String(rejected.length)} 行`,
  )
  return rejected.length > 0 ? 1 : 0
}
