import { BarChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use as takeIn } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartBar } from './chart-bar'

takeIn([BarChart, GridComponent, TooltipComponent, SVGRenderer])

const INK = '#4a5361'

/** So few bars are told each by its figure and its name. */
const FEW = 6

/** Of many bars every third name fits, counted from the last. */
const isNamed = (nth: number, count: number): boolean => count <= FEW || (count - 1 - nth) % 3 === 0

/** The bars that are told by their figure: of many the highest and the last. */
function toldOf(bars: readonly ChartBar[]): ReadonlySet<number> {
  if (bars.length <= FEW) return new Set(bars.keys())
  const most = Math.max(...bars.map(({ value }) => value))
  return new Set([bars.findIndex(({ value }) => value === most), bars.length - 1])
}

/** Draws bars into a box and follows its width; gives how to end it. */
export function drawBars(
  box: HTMLElement,
  {
    unit,
    bars,
    colour,
  }: { readonly unit: string; readonly bars: readonly ChartBar[]; readonly colour: string },
): () => void {
  const chart = init(box, null, { renderer: 'svg' })
  const told = toldOf(bars)
  chart.setOption({
    animation: false,
    grid: { left: 0, right: 0, top: 15, bottom: 17, containLabel: false },
    tooltip: {
      trigger: 'axis',
      confine: true,
      axisPointer: { type: 'none' },
      valueFormatter: (value: unknown) => `${String(value)} ${unit}`,
    },
    xAxis: {
      type: 'category',
      data: bars.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#dfe3ea' } },
      axisLabel: {
        color: INK,
        fontSize: 11,
        margin: 4,
        interval: (nth: number) => isNamed(nth, bars.length),
      },
    },
    yAxis: { type: 'value', show: false, min: 0 },
    series: [
      {
        type: 'bar',
        data: bars.map(({ value }, nth) => ({ value, label: { show: told.has(nth) } })),
        label: {
          position: 'top',
          distance: 2,
          color: INK,
          fontSize: 11,
          formatter: ({ value }: { readonly value: unknown }) => String(Math.round(Number(value) * 10) / 10),
        },
        itemStyle: { color: colour },
        barMaxWidth: 36,
        barCategoryGap: '30%',
        cursor: 'pointer',
      },
    ],
  })
  const follow = new ResizeObserver(() => {
    chart.resize()
  })
  follow.observe(box)
  return () => {
    follow.disconnect()
    chart.dispose()
  }
}
