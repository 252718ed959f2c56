import type { BlockOf } from '../../../domain/paper/by-kind'
import type { GridCell } from '../../../domain/paper/paper'
import type { Flow, Strip } from './flow'
import type { Setting } from './official-page'
import { fitWidths, ruledCell, ruledRow, type RuledCell } from './ruled-row'
import { MM } from './sheet'

/** Width of each cell: the columns it spans together. */
function cellWidths(cells: readonly GridCell[], widths: readonly number[]): readonly number[] {
  let at = 0
  return cells.map(({ span = 1 }) => {
    const own = widths.slice(at, at + span).reduce((sum, width) => sum + width, 0)
    at += span
    return own
  })
}

function gridCell(cell: GridCell, width: number, setting: Setting): RuledCell {
  const { tableCell, tableHeading } = setting.page.styles
  const isLabel = cell.label === true
  const centred = cell.align === undefined ? isLabel : cell.align === 'centre'
  const set = ruledCell(cell.text, isLabel ? tableHeading : tableCell, { width, centred }, setting)
  return { ...set, boxes: cell.boxes ?? 0 }
}

/** A ruled form in the middle of the text block, parted between its rows only. */
export function gridFlow({ columns, headed, rows }: BlockOf<'grid'>, setting: Setting): Flow {
  const { widths, left } = fitWidths(columns, setting.page)
  const strips = rows.map(({ cells, height = 0 }): Strip => {
    const own = cellWidths(cells, widths)
    const set = cells.map((cell, i) => gridCell(cell, own[i] ?? 0, setting))
    return ruledRow(set, own, { left, least: height * MM }, setting.page)
  })
  const [head, ...body] = strips
  return headed === true && head !== undefined
    ? { keep: 'rows', head, strips: body }
    : { keep: 'rows', strips }
}
