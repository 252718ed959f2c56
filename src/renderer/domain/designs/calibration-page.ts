import type { Paper } from '../paper/paper'
import type { PlacedPart, SheetSize } from '../paper/placed'
import { barsOf, CROSS_AT } from './alignment'

const STROKE = 0.3
const ARM = 5

type Place = { readonly x: number; readonly y: number }

const stroke = (id: string, { x, y }: Place, width: number, height: number): PlacedPart => ({
  ...{ id, x, y, width, height },
  kind: 'line',
  stroke: STROKE,
})

const words = (id: string, { x, y }: Place, text: string, width: number, size = 8): PlacedPart => ({
  ...{ id, x, y, width, height: size * 0.6, text, size },
  kind: 'text',
  flow: 'line',
  face: '宋体',
  least: 5,
  align: 'left',
  colour: 'black',
})

const cross = (name: string, { x, y }: Place): readonly PlacedPart[] => [
  stroke(`${name}-across`, { x: x - ARM, y }, 2 * ARM, 0),
  stroke(`${name}-along`, { x, y: y - ARM }, 0, 2 * ARM),
]

/** A ruler along an edge: a stroke every 5 mm, longer every 10 mm with its number. */
function ruler(edge: 'top' | 'left', most: number): readonly PlacedPart[] {
  return Array.from({ length: Math.floor((most - 10) / 5) }, (_, nth) => (nth + 1) * 5).flatMap(at => {
    const long = at % 10 === 0
    const tick = long ? 4 : 2
    const place = edge === 'top' ? { x: at, y: 6 } : { x: 6, y: at }
    const line = stroke(`${edge}-${at}`, place, edge === 'top' ? 0 : tick, edge === 'top' ? tick : 0)
    if (!long) return [line]
    const at10 = edge === 'top' ? { x: at + 0.4, y: 8 } : { x: 10.5, y: at - 1.5 }
    return [line, words(`${edge}-${at}-words`, at10, `${at}`, 6, 6)]
  })
}

/** 校准页: crosses 20 mm from the edges, the rulers of two edges, and what is to be measured, for a sheet of this size. */
export function calibrationPage(size: SheetSize, name: string): Paper {
  const { across, along } = barsOf(size)
  const [right, bottom] = [size.width - CROSS_AT, size.height - CROSS_AT]
  const said = [
    `${name}：打印校准页。打印时选“实际大小”，不要选“适合页面”。`,
    '用直尺量下面五个数，填到“打印校准”里（毫米，量到 0.5）：',
    '一、纸的左边到左上十字的中心；二、纸的上边到左上十字的中心；',
    '三、纸的上边到右上十字的中心；',
    `四、左上到右上两个十字之间（应为 ${across}）；五、左上到左下两个十字之间（应为 ${along}）。`,
  ]
  const width = size.width - 2 * CROSS_AT - 12
  const parts = [
    ...cross('left-top', { x: CROSS_AT, y: CROSS_AT }),
    ...cross('right-top', { x: right, y: CROSS_AT }),
    ...cross('left-bottom', { x: CROSS_AT, y: bottom }),
    ...cross('right-bottom', { x: right, y: bottom }),
    ...ruler('top', size.width),
    ...ruler('left', size.height),
    ...said.map((text, nth) =>
      words(`said-${nth}`, { x: CROSS_AT + 8, y: CROSS_AT + 8 + nth * 6 }, text, width, 9),
    ),
  ]
  return {
    form: 'letter',
    title: `${name}打印校准页`,
    author: '',
    blocks: [],
    names: [],
    placed: { width: size.width, height: size.height, overprint: false, parts },
  }
}
