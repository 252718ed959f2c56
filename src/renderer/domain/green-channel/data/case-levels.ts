import { CASE_PERIODS } from '../../periods/data/periods'
import type { CaseLevel } from '../../records/green-case'

/** What the clerk calls a level, what it means, and which of the periods of `periods/data/periods.ts` it goes by. */
export const caseLevelWords: Readonly<
  Record<CaseLevel, { readonly label: string; readonly hint: string; readonly period: string }>
> = {
  simple: { label: '简单', hint: '网格员、社区或物业当场能办', period: CASE_PERIODS.simple },
  complex: { label: '一般', hint: '要几方协调或调解', period: CASE_PERIODS.complex },
  hard: { label: '疑难', hint: '要街道、部门参与或提交会议', period: CASE_PERIODS.hard },
}
