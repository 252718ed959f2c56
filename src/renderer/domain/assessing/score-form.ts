import type { Assessment } from '../records/assessment'
import type { AssessmentScheme } from '../records/assessment-scheme'
import type { OutColumn, OutSheet } from '../sheet/workbook'

/** The headings of a score sheet; the last three stand in columns out of sight and say whose sheet it is. */
export const scoreHeadings = {
  category: '类别',
  item: '考核项目',
  method: '方法',
  full: '满分',
  score: '得分',
  why: '扣分说明',
  itemId: '项目编号',
  assessmentId: '考核编号',
  assessor: '评分方',
} as const

const columns: readonly OutColumn[] = [
  { heading: scoreHeadings.category, width: 14 },
  { heading: scoreHeadings.item, width: 48 },
  { heading: scoreHeadings.method, width: 8 },
  { heading: scoreHeadings.full, width: 8 },
  { heading: scoreHeadings.score, width: 10, upTo: 3, hint: '从 0 到满分，最多两位小数；没有得分的填 0。' },
  { heading: scoreHeadings.why, width: 36, hint: '扣分在哪里、依据什么；不扣分的不填。' },
  { heading: scoreHeadings.itemId, width: 10, hidden: true },
  { heading: scoreHeadings.assessmentId, width: 10, hidden: true },
  { heading: scoreHeadings.assessor, width: 10, hidden: true },
]

/** An empty score sheet of a scheme, for one assessor and one enterprise: items, full marks, and a cell for the score of each. */
export const scoreForm = (
  scheme: AssessmentScheme,
  { id, version }: Pick<Assessment, 'id' | 'version'>,
  { enterprise, assessor }: { readonly enterprise: string; readonly assessor: string },
): OutSheet => ({
  name: '评分表',
  title: `${scheme.name}评分表`,
  note: `企业：${enterprise}　评分方：${assessor}　第 ${version} 版　只填“得分”“扣分说明”两列，其余不要改动`,
  columns,
  rows: scheme.items.map(item => [
    ...[item.category, item.text, item.method, item.full / 100, null, null],
    ...[item.id, id, assessor],
  ]),
  landscape: true,
})
