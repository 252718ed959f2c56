import type { ReactNode } from 'react'
import type { ChartBar } from './chart-bar'
import './trend-chart.css'

type Props = {
  readonly label: string
  readonly unit: string
  readonly bars: readonly ChartBar[]
  readonly colour: string
  /** Puts the drawn bars into a link to what is behind them. */
  readonly within?: (drawn: ReactNode) => ReactNode
}

/** The measures of the drawing; it is as wide as its place. */
const WIDE = 240
const HIGH = 60
const TOP = 13
const FOOT = 46

/** So few bars are told each by its figure and its name. */
const FEW = 6

/** Of many bars every third name fits, counted from the last. */
const isNamed = (nth: number, count: number): boolean => count <= FEW || (count - 1 - nth) % 3 === 0

/** Of many bars the highest and the last are told by their figure. */
const isTold = (nth: number, highest: number, count: number): boolean =>
  count <= FEW || nth === highest || nth === count - 1

function Bars({ unit, bars, colour }: Pick<Props, 'unit' | 'bars' | 'colour'>) {
  const most = Math.max(...bars.map(({ value }) => value), 1)
  const highest = bars.findIndex(({ value }) => value === most)
  const room = WIDE / bars.length
  const width = Math.min(room * 0.7, 36)
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden>
      <line x1={0} y1={FOOT} x2={WIDE} y2={FOOT} stroke="#dfe3ea" />
      {bars.map(({ name, value }, nth) => {
        const middle = (nth + 0.5) * room
        const height = (value / most) * (FOOT - TOP)
        return (
          <g key={name}>
            <title>{`${name} ${value} ${unit}`}</title>
            <rect x={middle - room / 2} y={0} width={room} height={HIGH} fill="transparent" />
            <rect x={middle - width / 2} y={FOOT - height} width={width} height={height} fill={colour} />
            {isTold(nth, highest, bars.length) && (
              <text x={middle} y={FOOT - height - 3}>
                {Math.round(value)}
              </text>
            )}
            {isNamed(nth, bars.length) && (
              <text x={middle} y={HIGH - 2}>
                {name}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** The bars as a table, for those who do not see them. */
function ChartTable({ label, unit, bars }: Pick<Props, 'label' | 'unit' | 'bars'>) {
  return (
    <table className="chart-table">
      <caption>{label}</caption>
      <tbody>
        {bars.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{`${value} ${unit}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A small chart of bars; what it shows also stands in a table beside it for readers of the screen. */
export function TrendChart({ label, unit, bars, colour, within = drawn => drawn }: Props) {
  return (
    <figure className="trend-chart">
      <div className="trend-bars">{within(<Bars unit={unit} bars={bars} colour={colour} />)}</div>
      <ChartTable label={label} unit={unit} bars={bars} />
    </figure>
  )
}
