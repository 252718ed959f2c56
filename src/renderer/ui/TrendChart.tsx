import { useEffect, useRef, type ReactNode } from 'react'
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

/** The bars, drawn once the library has come. */
function Bars({ unit, bars, colour }: Pick<Props, 'unit' | 'bars' | 'colour'>) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = box
    if (current === null) return undefined
    let end = (): void => undefined
    let left = false
    const draw = async (): Promise<void> => {
      const { drawBars } = await import('./draw-bars')
      if (!left) end = drawBars(current, { unit, bars, colour })
    }
    void draw()
    return () => {
      left = true
      end()
    }
  }, [unit, bars, colour])
  return <div ref={box} className="trend-bars" aria-hidden />
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
      {within(<Bars unit={unit} bars={bars} colour={colour} />)}
      <ChartTable label={label} unit={unit} bars={bars} />
    </figure>
  )
}
