import type { ListPaper } from '../../../domain/paper/list-paper'
import type { Style } from '../text/glyphs'
import type { Typesetter } from '../text/typesetter'
import { MM, textAt, type Colour, type Item } from './sheet'

const style = (role: Style['role'], size: number): Style => ({ role, size, cell: size })

/** Type of a list; the cells in `size` points. */
export const listStyles = (size: number) =>
  ({
    title: style('小标宋', 16),
    margin: style('宋体', 8),
    heading: style('黑体', size),
    cell: style('宋体', size),
    across: style('黑体', 15),
  }) as const

/** Sizes of cells tried, largest first: the first in which no column is narrower than it asks, else the smallest. */
export const listSizes: readonly number[] = [9, 8, 7]

const margin = 12 * MM
const long = 297 * MM
const short = 210 * MM

/** A page of a list: the sheet, and where the table may stand. Points. */
export type ListPage = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function listPage(landscape: boolean): ListPage {
  const [width, height] = landscape ? [long, short] : [short, long]
  return {
    width,
    height,
    left: margin,
    right: width - margin,
    top: margin + 6 * MM,
    bottom: height - margin - 6 * MM,
  }
}

const pale: Colour = [0.9, 0.9, 0.9]
const grey: Colour = [0.35, 0.35, 0.35]
/** Degrees the pale words rise by. */
const RISE = 24
/** Where they begin, in shares of the page: how far down, and how far from the left where they are short enough for two. */
const DOWN = [0.4, 0.7, 1]
const ALONG = [0.04, 0.5]

/** The words across the page, so pale that the list stays legible on them and they show on every copy of it. */
export function acrossItems({ across }: ListPaper, page: ListPage, setter: Typesetter): readonly Item[] {
  const words = listStyles(9).across
  const line = setter.single(across, words)
  const along = line.width < page.width * 0.45 ? ALONG : ALONG.slice(0, 1)
  return DOWN.flatMap(down =>
    along.map(right => ({
      ...textAt(line, page.width * right, page.height * down - words.size, words.size, pale),
      turn: RISE,
    })),
  )
}

/** The line at the head, and at the foot how to treat the list and which page of how many this is. */
export function marginItems(
  { head, foot }: ListPaper,
  page: ListPage,
  [number, count]: readonly [number, number],
  setter: Typesetter,
): readonly Item[] {
  const small = listStyles(9).margin
  const below = page.height - margin - small.size
  const numbered = setter.single(`第 ${number} 页，共 ${count} 页`, small)
  return [
    textAt(setter.single(head, small), page.left, margin, small.size, grey),
    textAt(setter.single(foot, small), page.left, below, small.size, grey),
    textAt(numbered, page.right - numbered.width, below, small.size, grey),
  ]
}
