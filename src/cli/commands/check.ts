import { checkReport } from '../../renderer/domain/roster/check-report'
import { nobody } from '../../renderer/domain/roster/known-people'
import type { RosterPlan } from '../../renderer/domain/roster/plan'
import { cellPlace, cellWords } from '../../renderer/domain/words/problem-words'
import { readArguments } from '../arguments'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'
import { say } from '../output'
import { planFile } from '../plan-file'

function sayPlan(plan: RosterPlan): void {
  const { rows, create, update, unchanged, doubtful, rejected } = plan.counts
  say(
    `${plan.fileName}：工作表“${plan.sheetName}”，表头在第 ${String(plan.headerRow)} 行，共 ${String(rows)} 人。`,
  )
  say(
    `新增 ${String(create)}、更新 ${String(update)}、相同 ${String(unchanged)}、待定 ${String(doubtful)}、有误 ${String(rejected)}`,
  )
  const idle = plan.columns.filter(({ field }) => field === null).map(({ heading }) => heading)
  if (idle.length > 0) say(`不导入的列：${idle.join('、')}`)
  for (const problem of plan.rows.flatMap(({ problems }) => problems)) {
    say(`${cellPlace(problem, plan.columns)}：${cellWords(problem)}`)
  }
}

/** `wenyuan check FILE [--json]`: 0 nothing rejected, 1 something rejected, 2 the file cannot be read. */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, { json: { type: 'boolean' } })
  const path = read.ok ? read.value.positionals[0] : undefined
  if (!read.ok || path === undefined || read.value.positionals.length > 1) return explainUsage(usage)
  const plan = await planFile(path, nobody)
  if (!plan.ok) return refuse(plan.problem)
  if (read.value.values.json === true) say(JSON.stringify(checkReport(plan.value), null, 2))
  else sayPlan(plan.value)
  return plan.value.counts.rejected > 0 ? 1 : 0
}
