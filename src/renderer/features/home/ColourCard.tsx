import { Card, Typography } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ChartBar } from '../../ui/chart-bar'
import { TrendChart } from '../../ui/TrendChart'

/** One of the four colours: its name, its mark, and where the figures come from. */
export type Colour = {
  readonly title: string
  readonly mark: string
  readonly path: string
  /** What is done first while there is nothing yet. */
  readonly first: string
}

/** What a card tells: one figure and a small chart, each leading to the list behind it, and a sentence. */
export type ColourFigures = {
  readonly path?: string
  readonly figure: string
  readonly sentence: ReactNode
  readonly chart: {
    readonly label: string
    readonly unit: string
    readonly bars: readonly ChartBar[]
    /** Where the figures of the chart are listed; absent: where the figure leads. */
    readonly path?: string
  }
}

function Told({ colour, told }: { colour: Colour; told: ColourFigures }) {
  const { path = colour.path, figure, chart, sentence } = told
  return (
    <>
      <Link to={path} className="colour-figure">
        {figure}
      </Link>
      <TrendChart
        {...chart}
        colour={colour.mark}
        within={drawn => (
          <Link to={chart.path ?? path} aria-label={chart.label}>
            {drawn}
          </Link>
        )}
      />
      <div className="small-print">{sentence}</div>
    </>
  )
}

/** The card of one colour; undefined figures: nothing is on record yet. */
export const ColourCard = ({ colour, told }: { colour: Colour; told: ColourFigures | undefined }) => (
  <Card size="small" className="colour-card" style={{ borderTopColor: colour.mark }}>
    <Typography.Title level={2} className="colour-title">
      {colour.title}
    </Typography.Title>
    {told === undefined ? (
      <p>
        还没有登记。<Link to={colour.path}>{colour.first}</Link>
      </p>
    ) : (
      <Told colour={colour} told={told} />
    )}
  </Card>
)
