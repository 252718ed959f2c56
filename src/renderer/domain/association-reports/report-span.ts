import type { AssociationReport } from '../records/association-report'
import { chineseNumeral } from '../text/chinese-numeral'

/** The first and the last day a report tells of, both counted, `YYYY-MM-DD`. */
export type ReportDays = { readonly from: string; readonly to: string }

type Span = Pick<AssociationReport, 'span' | 'month'>

const lengths = { month: 1, quarter: 3 } as const

/** The days of a month or a quarter. */
export function daysOfSpan({ span, month }: Span): ReportDays {
  const [year = 0, first = 1] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, first - 1 + lengths[span], 0))
  return { from: `${month}-01`, to: last.toISOString().slice(0, 10) }
}

/** The first month of the span a day falls into: of a quarter its January, April, July or October. */
export function spanFrom(span: AssociationReport['span'], month: string): string {
  if (span === 'month') return month
  const [year = '', nth = '1'] = month.split('-')
  const first = Number(nth) - ((Number(nth) - 1) % lengths.quarter)
  return `${year}-${String(first).padStart(2, '0')}`
}

/** 2026年11月, 2026年第四季度 */
export function spanWords({ span, month }: Span): string {
  const [year = '', nth = '1'] = month.split('-')
  if (span === 'month') return `${year}年${String(Number(nth))}月`
  return `${year}年第${chineseNumeral((Number(nth) - 1) / lengths.quarter + 1)}季度`
}

/** 文和园物业服务提升促进会2026年11月工作报告 */
export const reportTitle = (report: Span, organisation: string): string =>
  `${organisation}${spanWords(report)}工作报告`
