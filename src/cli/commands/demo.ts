import { join } from 'node:path'
import { writeWorkbook } from '../../renderer/adapters/sheet/write-workbook'
import { nobody } from '../../renderer/domain/roster/known-people'
import type { RosterPlan } from '../../renderer/domain/roster/plan'
import { rosterSheet } from '../../renderer/domain/roster/roster-sheet'
import { readArguments } from '../arguments'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'
import { afterImport, factsOnRecord } from '../import-in-memory'
import { say, writeWhole } from '../output'
import { pagesHere } from '../pages-here'
import { planFile } from '../plan-file'
import { sampleFile } from '../resources'
import { samplePapers } from '../sample-papers'
import { convertedSheets } from './convert'
import { printPaper } from './print'

const counted = ({ counts }: RosterPlan): string =>
  `新增 ${String(counts.create)}、更新 ${String(counts.update)}、相同 ${String(counts.unchanged)}、待定 ${String(counts.doubtful)}、有误 ${String(counts.rejected)}`

async function saveSheets(
  to: string,
  what: string,
  sheets: Parameters<typeof writeWorkbook>[0],
): Promise<boolean> {
  const written = await writeWhole(to, await writeWorkbook(sheets))
  if (written.ok) say(`${what}：${to}`)
  else refuse(written.problem)
  return written.ok
}

/** Import the sample roster, twice; then its three workbooks. False when a file could not be read or written. */
async function rosterRoad(folder: string): Promise<boolean> {
  const sample = sampleFile('roster.xlsx')
  const plan = await planFile(sample, nobody)
  if (!plan.ok) {
    refuse(plan.problem)
    return false
  }
  say(`示例名册：${sample}`)
  say(`导入计划：${counted(plan.value)}`)
  const known = afterImport(plan.value)
  const again = await planFile(sample, known)
  if (again.ok) say(`再导入一次：${counted(again.value)}`)
  return (
    (await saveSheets(join(folder, '整理后的名册.xlsx'), '整理后的名册', convertedSheets(plan.value))) &&
    (await saveSheets(join(folder, '居民名册.xlsx'), '导出名册', [rosterSheet(factsOnRecord(known))]))
  )
}

/** Minutes and letters of the sample meeting. The number is the exit code. */
async function paperRoad(folder: string): Promise<number> {
  const pages = pagesHere()
  let code = 0
  for (const { document, facts, fileName } of await samplePapers()) {
    code = Math.max(code, await printPaper(document, facts, join(folder, fileName), pages))
  }
  return code
}

/** `wenyuan demo [-o DIR]`: the whole job on the samples, saying what it made. */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, { out: { type: 'string', short: 'o' } })
  if (!read.ok || read.value.positionals.length > 0) return explainUsage(usage)
  const folder = read.value.values.out ?? 'wenyuan-demo'
  const started = performance.now()
  if (!(await rosterRoad(folder))) return 2
  const code = await paperRoad(folder)
  say(`用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒。`)
  return code
}
