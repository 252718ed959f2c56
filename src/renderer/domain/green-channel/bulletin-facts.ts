import { caseRates } from './case-figures'
import { monthWords } from './figure-sheet'
import { changeWords, FIGURE_NOTE, figureColumns, figureSides, type MonthlyTable } from './monthly-table'

/** 比上月减少3件 */
function trendWords(table: MonthlyTable): string {
  const change = changeWords(table.sum)
  if (change === '0') return '与上月持平'
  return change.startsWith('-') ? `比上月减少${change.slice(1)}件` : `比上月增加${change.slice(1)}件`
}

/** What the bulletin of a month says, for the document `case-bulletin`. */
export function bulletinFacts(table: MonthlyTable, organisation: string): Readonly<Record<string, unknown>> {
  const { figures } = table.sum
  const rates = caseRates(figures)
  const period = monthWords(table.month)
  return {
    organisation,
    period,
    asOf: table.asOf.slice(0, 10),
    summary: [
      `${period}共收到诉求${figures.total}件，${trendWords(table)}；按时办结${figures.onTime}件，超时办结${figures.late}件，未办结${figures.open}件（其中超时${figures.overdue}件），转出、不予受理${figures.turnedAway}件。`,
      `办结率${rates.closed}，按时办结率${rates.onTime}；回访满意${figures.satisfied}件，基本满意${figures.fairly}件，不满意${figures.unsatisfied}件。`,
    ],
    side: figureSides[table.side],
    columns: figureColumns.map(({ heading }) => heading),
    rows: [...table.rows, table.sum].map(row => [row.name, ...figureColumns.map(({ words }) => words(row))]),
    note: FIGURE_NOTE,
  }
}
