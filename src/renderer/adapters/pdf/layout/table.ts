import type { BlockOf } from '../../../domain/paper/by-kind'
import type { Style } from '../text/glyphs'
import type { Line } from '../text/lines'
import type { Typesetter } from '../text/typesetter'
import type { Flow, Strip } from './flow'
import { PITCH, officialStyles, page } from './official-page'
import { MM, box, textAt, type Item } from './sheet'

const { tableCell, tableHeading } = officialStyles
/** Beside the text of a cell. */
const padding = 1.5 * MM
/** Above and below the text of a cell together: a row of one line is one line of the grid. */
const air = PITCH - tableCell.size
/** Between the lines of one cell, in points. */
const leading = 21
const border = 0.5
/** A row taller than this many lines of text is carried on in another row, so that it can cross a page. */
const mostLines = 24

type Cell = { readonly lines: readonly Line[]; readonly style: Style; readonly centred: boolean }

const textHeight = (count: number): number => (count - 1) * leading + tableCell.size

function cellItems(
  { lines, style, centred }: Cell,
  left: number,
  width: number,
  middle: number,
): readonly Item[] {
  const top = middle - textHeight(lines.length) / 2
  const measure = width - 2 * padding
  return lines.map((line, i) =>
    textAt(line, left + padding + (centred ? (measure - line.width) / 2 : 0), top + i * leading, style.size),
  )
}

function rowStrip(cells: readonly Cell[], widths: readonly number[], left: number): Strip {
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const height = textHeight(most) + air
  return {
    height: height / PITCH,
    draw: top => {
      let x = left
      return cells.flatMap((cell, i) => {
        const width = widths[i] ?? 0
        const start = x
        x += width
        return [
          box(start, top, start + width, top + height, border),
          ...cellItems(cell, start, width, top + height / 2),
        ]
      })
    },
  }
}

/** A row in parts of at most {@link mostLines} lines. */
function partsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const count = Math.ceil(most / mostLines)
  return Array.from({ length: count }, (_, part) =>
    cells.map(cell => ({ ...cell, lines: cell.lines.slice(part * mostLines, (part + 1) * mostLines) })),
  )
}

/** A bordered table in the middle of the text block; columns too wide for it are narrowed alike. */
export function tableFlow({ columns, rows }: BlockOf<'table'>, setter: Typesetter): Flow {
  const asked = columns.reduce((sum, { width }) => sum + width * MM, 0)
  const fit = Math.min(1, page.blockWidth / asked)
  const widths = columns.map(({ width }) => width * MM * fit)
  const left = page.left + (page.blockWidth - asked * fit) / 2
  const cell = (text: string, style: Style, centred: boolean, i: number): Cell => {
    const width = (widths[i] ?? 0) - 2 * padding
    const lines = centred
      ? setter.title(text, style, width)
      : setter.lines(text, style, { width, indent: 0, justified: false })
    return { lines, style, centred }
  }
  const head = columns.map(({ heading }, i) => cell(heading, tableHeading, true, i))
  const body = rows.map(row =>
    columns.map(({ align }, i) => cell(row[i] ?? '', tableCell, align === 'centre', i)),
  )
  return {
    keep: 'rows',
    head: rowStrip(head, widths, left),
    strips: body.flatMap(partsOf).map(cells => rowStrip(cells, widths, left)),
  }
}
