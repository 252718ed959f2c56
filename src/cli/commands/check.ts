import { checkReport } from '../../renderer/domain/roster/check-report'
import { everybodyIn, missingFrom } from '../../renderer/domain/roster/compare-rosters'
import { nobody } from '../../renderer/domain/roster/known-people'
import { unreadColumns } from '../../renderer/domain/roster/unread-columns'
import type { RosterPlan } from '../../renderer/domain/roster/plan'
import { ok, type Result } from '../../renderer/domain/result'
import { cellPlace, cellWords } from '../../renderer/domain/words/problem-words'
import { readArguments } from '../arguments'
import { compareReport, compareWords, type Compared } from '../compare-report'
import { afterImport } from '../import-in-memory'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'
import { say } from '../output'
import { planFile } from '../plan-file'

const sayFile = ({ fileName, sheetName, headerRow, counts }: RosterPlan): void => {
  say(`${fileName}：工作表“${sheetName}”，表头在第 ${String(headerRow)} 行，共 ${String(counts.rows)} 人。`)
}

function sayCounts({ counts }: RosterPlan): void {
  const { create, update, unchanged, doubtful, rejected } = counts
  say(
    `新增 ${String(create)}、更新 ${String(update)}、相同 ${String(unchanged)}、待定 ${String(doubtful)}、有误 ${String(rejected)}`,
  )
}

function sayProblems(plan: RosterPlan): void {
  const idle = unreadColumns(plan.columns)
  if (idle.length > 0) say(`不导入的列：${idle.map(({ heading }) => heading).join('、')}`)
  for (const problem of plan.rows.flatMap(({ problems }) => problems)) {
    say(`${cellPlace(problem, plan.columns)}：${cellWords(problem)}`)
  }
}

/** A roster compared with another. Refusals: those of either file. */
async function compare(path: string, against: string): Promise<Result<Compared>> {
  const former = await planFile(against, nobody)
  if (!former.ok) return former
  const known = afterImport(former.value, nobody, everybodyIn(former.value))
  const plan = await planFile(path, known)
  if (!plan.ok) return plan
  const missing = missingFrom(plan.value, former.value, known)
  return ok({ plan: plan.value, former: former.value, missing })
}

async function checkAgainst(path: string, against: string, asJson: boolean): Promise<number> {
  const compared = await compare(path, against)
  if (!compared.ok) return refuse(compared.problem)
  const { plan } = compared.value
  if (asJson) say(JSON.stringify(compareReport(compared.value), null, 2))
  else {
    sayFile(plan)
    for (const line of compareWords(compared.value)) say(line)
    sayProblems(plan)
  }
  return plan.counts.rejected > 0 ? 1 : 0
}

/** `wenyuan check FILE [--against FILE] [--json]`: 0 nothing rejected, 1 something rejected, 2 a file cannot be read. */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, { json: { type: 'boolean' }, against: { type: 'string' } })
  const path = read.ok ? read.value.positionals[0] : undefined
  if (!read.ok || path === undefined || read.value.positionals.length > 1) return explainUsage(usage)
  const { json = false, against } = read.value.values
  if (against !== undefined) return checkAgainst(path, against, json)
  const plan = await planFile(path, nobody)
  if (!plan.ok) return refuse(plan.problem)
  if (json) say(JSON.stringify(checkReport(plan.value), null, 2))
  else {
    sayFile(plan.value)
    sayCounts(plan.value)
    sayProblems(plan.value)
  }
  return plan.value.counts.rejected > 0 ? 1 : 0
}
