import type { OutSheet } from '../sheet/workbook'
import { chineseDate } from '../text/chinese-date'
import { FIGURE_NOTE, figureColumns, figureSides, type FigureRow, type MonthlyTable } from './monthly-table'

/** 2026年11月 */
export const monthWords = (month: string): string => {
  const [year = '', nth = ''] = month.split('-')
  return `${year}年${Number(nth)}月`
}

/** 2026年11月诉求办理情况（按小区） */
export const tableTitle = ({ month, side }: Pick<MonthlyTable, 'month' | 'side'>): string =>
  `${monthWords(month)}诉求办理情况（按${figureSides[side]}）`

const count = /^\d+$/u

/** Counts stand as numbers, so that they can be reckoned with; rates and changes as they are written. */
const cellsOf = (row: FigureRow): (string | number)[] => [
  row.name,
  ...figureColumns.map(({ words }) => {
    const told = words(row)
    return count.test(told) ? Number(told) : told
  }),
]

/** The table of a month as a sheet. Nothing personal stands in it. */
export const figureSheet = (table: MonthlyTable): OutSheet => ({
  name: `按${figureSides[table.side]}`,
  title: tableTitle(table),
  note: `截至${chineseDate(table.asOf)}。${FIGURE_NOTE}`,
  columns: [
    { heading: figureSides[table.side], width: 30 },
    ...figureColumns.map(({ heading }) => ({ heading, width: 12 })),
  ],
  rows: [...table.rows, table.sum].map(cellsOf),
  landscape: true,
})
