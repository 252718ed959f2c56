import type { Style } from '../text/glyphs'
import type { Line } from '../text/lines'
import type { Strip } from './flow'
import type { PageForm, Setting } from './official-page'
import { MM, box, rule, textAt, type Colour, type Item } from './sheet'

/** Beside the text of a cell. */
const padding = 1.5 * MM
const border = 0.5
/** A square for one 正: its side, and from one to the next. */
const square = 8 * MM
const squareStep = 9.5 * MM
const grey: Colour = [0.55, 0.55, 0.55]

/** A cell of a ruled row, its text set; or so many squares to write in. */
export type RuledCell = {
  readonly lines: readonly Line[]
  readonly style: Style
  readonly centred: boolean
  readonly boxes: number
  /** Sides without a line, where the cell is one with its neighbour above or below. */
  readonly open?: { readonly above: boolean; readonly below: boolean }
}

/** What a cell of `width` points has for its text. */
const measureOf = (width: number): number => width - 2 * padding

/** A text set for a cell of `width` points, centred ones in the shape of titles. */
export function ruledCell(
  text: string,
  style: Style,
  { width, centred }: { readonly width: number; readonly centred: boolean },
  { setter }: Setting,
): RuledCell {
  const measure = measureOf(width)
  const lines = centred
    ? setter.title(text, style, measure)
    : setter.lines(text, style, { width: measure, indent: 0, justified: false })
  return { lines, style, centred, boxes: 0 }
}

const textHeight = ({ lines, style }: RuledCell, leading: number): number =>
  Math.max(0, lines.length - 1) * leading + style.size

const squaresInRow = (width: number): number => Math.max(1, Math.floor(measureOf(width) / squareStep))

const squaresHeight = ({ boxes }: RuledCell, width: number): number =>
  Math.ceil(boxes / squaresInRow(width)) * squareStep

type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

function squareItems({ boxes }: RuledCell, { left, top, width, height }: Place): readonly Item[] {
  const inRow = squaresInRow(width)
  const rows = Math.ceil(boxes / inRow)
  const first = top + (height - rows * squareStep + (squareStep - square)) / 2
  return Array.from({ length: boxes }, (_, i) => {
    const x = left + padding + (i % inRow) * squareStep
    const y = first + Math.floor(i / inRow) * squareStep
    return box(x, y, x + square, y + square, 0.4, grey)
  })
}

function cellItems(cell: RuledCell, place: Place, leading: number): readonly Item[] {
  const { lines, style, centred, boxes } = cell
  if (boxes > 0) return squareItems(cell, place)
  const { left, top, width, height } = place
  const first = top + (height - textHeight(cell, leading)) / 2
  const indent = (line: Line): number => (centred ? (measureOf(width) - line.width) / 2 : 0)
  return lines.map((line, i) => textAt(line, left + padding + indent(line), first + i * leading, style.size))
}

/** The lines around a cell, but for its open sides. */
function borderItems({ open }: RuledCell, { left, top, width, height }: Place): readonly Item[] {
  const [right, bottom] = [left + width, top + height]
  if (open === undefined) return [box(left, top, right, bottom, border)]
  return [
    rule([left, top], [left, bottom], border),
    rule([right, top], [right, bottom], border),
    ...(open.above ? [] : [rule([left, top], [right, top], border)]),
    ...(open.below ? [] : [rule([left, bottom], [right, bottom], border)]),
  ]
}

/** The height of a row of these cells in points; one of a single line is one line of the grid. */
function rowHeight(cells: readonly RuledCell[], widths: readonly number[], page: PageForm): number {
  const air = page.pitch - page.styles.tableCell.size
  const heights = cells.map((cell, i) =>
    cell.boxes > 0 ? squaresHeight(cell, widths[i] ?? 0) : textHeight(cell, page.cellLeading),
  )
  return Math.max(page.styles.tableCell.size, ...heights) + air
}

/** A row of cells ruled all round, at least `least` points high. */
export function ruledRow(
  cells: readonly RuledCell[],
  widths: readonly number[],
  { left, least }: { readonly left: number; readonly least: number },
  page: PageForm,
): Strip {
  const height = Math.max(least, rowHeight(cells, widths, page))
  return {
    height: height / page.pitch,
    draw: top => {
      let x = left
      return cells.flatMap((cell, i) => {
        const width = widths[i] ?? 0
        const place = { left: x, top, width, height }
        x += width
        return [...borderItems(cell, place), ...cellItems(cell, place, page.cellLeading)]
      })
    },
  }
}

/** Widths in millimetres as points, narrowed alike where they do not fit, and where the first begins so that all stand in the middle. */
export function fitWidths(
  millimetres: readonly number[],
  page: PageForm,
): { readonly widths: readonly number[]; readonly left: number } {
  const asked = millimetres.reduce((sum, width) => sum + width * MM, 0)
  const fit = Math.min(1, page.blockWidth / asked)
  return {
    widths: millimetres.map(width => width * MM * fit),
    left: page.left + (page.blockWidth - asked * fit) / 2,
  }
}
