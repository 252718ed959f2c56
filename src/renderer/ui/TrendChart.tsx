import { useEffect, useRef } from 'react'
import type { ChartBar } from './chart-bar'
import './trend-chart.css'

type Props = {
  readonly label: string
  readonly unit: string
  readonly bars: readonly ChartBar[]
  readonly colour: string
}

/** The bars as a table, for those who do not see them. */
function ChartTable({ label, unit, bars }: Omit<Props, 'colour'>) {
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

/** A small chart of bars, drawn once its library has come; what it shows also stands in a table beside it for readers of the screen. */
export function TrendChart({ label, unit, bars, colour }: Props) {
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
  return (
    <figure className="trend-chart">
      <div ref={box} className="trend-bars" aria-hidden />
      <ChartTable label={label} unit={unit} bars={bars} />
    </figure>
  )
}
