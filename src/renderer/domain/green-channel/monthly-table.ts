import { monthBeside } from '../calendar/month-days'
import type { Records } from '../ports'
import { estate } from '../records/estate'
import type { GreenCase } from '../records/green-case'
import { propertyEnterprise } from '../records/property-enterprise'
import { caseRates, casesOfMonth, figuresOf, type CaseFigures } from './case-figures'

/** By what the figures of a month are told apart. */
export const figureSides = { estate: '小区', enterprise: '物业企业', class: '类别' } as const
export type FigureSide = keyof typeof figureSides

/** A row of the table: of one estate, enterprise or class, with how many cases the month before had. */
export type FigureRow = {
  readonly key: string
  readonly name: string
  readonly figures: CaseFigures
  readonly before: number
}

export type MonthlyTable = {
  readonly month: string
  readonly side: FigureSide
  /** The moment the cases are seen at, `YYYY-MM-DDTHH:mm`. */
  readonly asOf: string
  readonly rows: readonly FigureRow[]
  readonly sum: FigureRow
}

type Reading = Pick<Records, 'find'>

const keyOf: Readonly<Record<FigureSide, (one: GreenCase) => string | undefined>> = {
  estate: ({ estateId }) => estateId,
  enterprise: ({ enterpriseId }) => enterpriseId,
  class: ({ caseClass }) => caseClass,
}

const nameOf: Readonly<Record<FigureSide, (key: string, records: Reading) => string | undefined>> = {
  estate: (key, records) => records.find(estate, key)?.name,
  enterprise: (key, records) => records.find(propertyEnterprise, key)?.name,
  class: key => key,
}

const NOWHERE = ''

/**
 * The figures of the cases that came in in a month (`YYYY-MM`), by estate, enterprise or class, the most cases first, beside how many
 * came in the month before. What has none of these stands as 未注明; the sum is of all cases and not of the rows.
 */
export function monthlyTable(
  { month, side, asOf }: Pick<MonthlyTable, 'month' | 'side' | 'asOf'>,
  all: readonly GreenCase[],
  records: Reading,
): MonthlyTable {
  const [now, before] = [casesOfMonth(all, month), casesOfMonth(all, monthBeside(month, -1))]
  const of = (cases: readonly GreenCase[], key: string): readonly GreenCase[] =>
    cases.filter(one => (keyOf[side](one) ?? NOWHERE) === key)
  const keys = [...new Set([...now, ...before].map(one => keyOf[side](one) ?? NOWHERE))]
  const rows = keys
    .map((key): FigureRow => ({
      key,
      name: key === NOWHERE ? '未注明' : (nameOf[side](key, records) ?? '未注明'),
      figures: figuresOf(of(now, key), asOf),
      before: of(before, key).length,
    }))
    .toSorted(
      (one, other) => other.figures.total - one.figures.total || one.name.localeCompare(other.name, 'zh-CN'),
    )
  const sum = { key: 'sum', name: '合计', figures: figuresOf(now, asOf), before: before.length }
  return { month, side, asOf, rows, sum }
}

/** How many more or fewer than the month before: `-3`, `+2`, `0`. */
export function changeWords({ figures: { total }, before }: FigureRow): string {
  const change = total - before
  return change > 0 ? `+${change}` : String(change)
}

/** The columns of the table as they are published (domain handbook §1.9), and what stands in each. */
export const figureColumns: readonly {
  readonly heading: string
  readonly words: (row: FigureRow) => string
}[] = [
  { heading: '受理总数', words: ({ figures }) => String(figures.total) },
  { heading: '上月', words: ({ before }) => String(before) },
  { heading: '增减', words: changeWords },
  { heading: '按时办结', words: ({ figures }) => String(figures.onTime) },
  { heading: '超时办结', words: ({ figures }) => String(figures.late) },
  { heading: '未办结', words: ({ figures }) => String(figures.open) },
  { heading: '其中超时', words: ({ figures }) => String(figures.overdue) },
  { heading: '转出、不受理', words: ({ figures }) => String(figures.turnedAway) },
  { heading: '办结率', words: ({ figures }) => caseRates(figures).closed },
  { heading: '按时办结率', words: ({ figures }) => caseRates(figures).onTime },
  { heading: '满意', words: ({ figures }) => String(figures.satisfied) },
  { heading: '不满意', words: ({ figures }) => String(figures.unsatisfied) },
  { heading: '不满意率', words: ({ figures }) => caseRates(figures).unsatisfied },
]

/** How the figures are reckoned, to stand under every table of them. */
export const FIGURE_NOTE =
  '按收到月份统计。按时：在时限内反馈诉求人。办结率、按时办结率不计转出和不予受理；不满意率按已办结且有回访结果的计算。'
