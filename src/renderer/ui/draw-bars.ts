import { BarChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use as takeIn } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartBar } from './chart-bar'

takeIn([BarChart, GridComponent, TooltipComponent, SVGRenderer])

const INK = '#4a5361'

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
  chart.setOption({
    animation: false,
    grid: { left: 4, right: 4, top: 6, bottom: 18, containLabel: false },
    tooltip: {
      trigger: 'axis',
      confine: true,
      valueFormatter: (value: unknown) => `${String(value)} ${unit}`,
    },
    xAxis: {
      type: 'category',
      data: bars.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#dfe3ea' } },
      axisLabel: { color: INK, fontSize: 11, hideOverlap: true },
    },
    yAxis: { type: 'value', show: false, min: 0 },
    series: [
      { type: 'bar', data: bars.map(({ value }) => value), itemStyle: { color: colour }, barMaxWidth: 28 },
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
