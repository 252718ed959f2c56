import { normaliseHeading } from '../../../domain/roster/normalise-heading'
import type { Cell, Workbook } from '../../../domain/sheet/workbook'

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'object') return String(cell).trim()
  if ('date' in cell) return cell.date
  return 'shown' in cell ? cell.shown : ''
}

const NAME = normaliseHeading('姓名')

/** Rows of the first sheet in sight, from the line of headings on where there is one: titles over it are no people. */
export function sheetRows({ sheets }: Workbook): readonly (readonly string[])[] {
  const rows = (sheets.find(({ hidden }) => !hidden)?.rows ?? []).map(({ cells }) => cells.map(cellText))
  const filled = rows.filter(cells => cells.some(cell => cell !== ''))
  const headings = filled.findIndex(cells => cells.some(cell => normaliseHeading(cell) === NAME))
  return filled.slice(Math.max(0, headings))
}
