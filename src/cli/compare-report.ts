import { checkReport, type CheckReport } from '../renderer/domain/roster/check-report'
import type { FormerPerson } from '../renderer/domain/roster/compare-rosters'
import { factLabel } from '../renderer/domain/roster/field-of-heading'
import type { FieldChange, PlanCounts, RosterPlan } from '../renderer/domain/roster/plan'

type RowOf = { readonly row: number; readonly name: string }

/** The answer of `wenyuan check --against --json`. Other programs read it: names and shape are kept. */
type CompareReport = CheckReport & {
  readonly against: { readonly file: string; readonly sheet: string; readonly counts: PlanCounts }
  readonly new: readonly RowOf[]
  readonly changed: readonly (RowOf & { readonly changes: readonly FieldChange[] })[]
  /** By their rows in the other roster. */
  readonly missing: readonly FormerPerson[]
}

/** Two rosters compared: this one's plan, the other's, and whom this one lacks. */
export type Compared = {
  readonly plan: RosterPlan
  readonly former: RosterPlan
  readonly missing: readonly FormerPerson[]
}

export function compareReport({ plan, former, missing }: Compared): CompareReport {
  const named = ({ row, facts }: RosterPlan['rows'][number]): RowOf => ({ row, name: facts.name })
  return {
    ...checkReport(plan),
    against: { file: former.fileName, sheet: former.sheetName, counts: former.counts },
    new: plan.rows.filter(({ state }) => state === 'create').map(named),
    changed: plan.rows
      .filter(({ state }) => state === 'update')
      .map(row => ({ ...named(row), changes: row.changes })),
    missing,
  }
}

const changeWords = ({ field, before, after }: FieldChange): string =>
  `${factLabel(field)} ${before === '' ? '（空）' : before} → ${after === '' ? '（清空）' : after}`

/** The same in lines of words, without the problems of cells. */
export function compareWords({ plan, former, missing }: Compared): readonly string[] {
  const { create, update, unchanged, doubtful, rejected } = plan.counts
  const { rejected: unread } = former.counts
  const report = compareReport({ plan, former, missing })
  return [
    `对照 ${former.fileName}：工作表“${former.sheetName}”，共 ${String(former.counts.rows)} 人。`,
    ...(unread === 0 ? [] : [`其中 ${String(unread)} 行有误，没有参加对照。`]),
    `新增 ${String(create)}、变动 ${String(update)}、相同 ${String(unchanged)}、缺少 ${String(missing.length)}、待定 ${String(doubtful)}、有误 ${String(rejected)}`,
    ...report.new.map(({ row, name }) => `新增：第 ${String(row)} 行 ${name}`),
    ...report.changed.map(
      ({ row, name, changes }) =>
        `变动：第 ${String(row)} 行 ${name}：${changes.map(changeWords).join('；')}`,
    ),
    ...missing.map(({ row, name }) => `缺少：${name}（${former.fileName} 第 ${String(row)} 行）`),
  ]
}
