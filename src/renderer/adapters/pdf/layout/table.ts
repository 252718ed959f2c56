import type { BlockOf } from '../../../domain/paper/by-kind'
import type { Flow } from './flow'
import type { Setting } from './official-page'
import { fitWidths, ruledCell, ruledRow, type RuledCell } from './ruled-row'
import { MM } from './sheet'

/** A row taller than this many lines of text is carried on in another row, so that it can cross a page. */
const mostLines = 24

/** A row in parts of at most {@link mostLines} lines. */
function partsOf(cells: readonly RuledCell[]): readonly (readonly RuledCell[])[] {
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const count = Math.ceil(most / mostLines)
  return Array.from({ length: count }, (_, part) =>
    cells.map(cell => ({ ...cell, lines: cell.lines.slice(part * mostLines, (part + 1) * mostLines) })),
  )
}

/** A bordered table in the middle of the text block; columns too wide for it are narrowed alike. */
export function tableFlow({ columns, rows, rowHeight }: BlockOf<'table'>, setting: Setting): Flow {
  const { page } = setting
  const { tableCell, tableHeading } = page.styles
  const { widths, left } = fitWidths(
    columns.map(({ width }) => width),
    page,
  )
  const from = { left, least: (rowHeight ?? 0) * MM }
  const head = columns.map(({ heading }, i) =>
    ruledCell(heading, tableHeading, { width: widths[i] ?? 0, centred: true }, setting),
  )
  const body = rows.map((row, nth) =>
    columns.map(({ align, joined }, i) => {
      const place = { width: widths[i] ?? 0, centred: align === 'centre' }
      const cell = ruledCell(row[i] ?? '', tableCell, place, setting)
      const open = { above: nth > 0 && row[i] === '', below: rows[nth + 1]?.[i] === '' }
      return joined === true ? { ...cell, open } : cell
    }),
  )
  return {
    keep: 'rows',
    head: ruledRow(head, widths, { left, least: 0 }, page),
    strips: body.flatMap(partsOf).map(cells => ruledRow(cells, widths, from, page)),
  }
}
