import type { Style } from '../text/glyphs'
import { MM } from './sheet'

/**
 * The page of GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, text block 156 × 225 mm of 22 lines with 28 characters each.
 * Lengths in points.
 */
export const page = {
  width: 210 * MM,
  height: 297 * MM,
  left: 28 * MM,
  top: 37 * MM,
  blockWidth: 156 * MM,
  blockHeight: 225 * MM,
  lines: 22,
} as const

/** One line of the grid. */
export const PITCH = page.blockHeight / page.lines

/** One character of the grid, 15.79 pt: 3号 (16 pt) is set a little tighter so that 28 fill the line. */
export const CELL = page.blockWidth / 28

const onGrid = (role: Style['role']): Style => ({ role, size: 16, cell: CELL })

/** Type sizes: 2号 22 pt, 3号 16 pt, 4号 14 pt. */
export const officialStyles = {
  mark: { role: '小标宋', size: 40, cell: 40 },
  title: { role: '小标宋', size: 22, cell: 22 },
  body: onGrid('仿宋'),
  heading1: onGrid('黑体'),
  heading2: onGrid('楷体加粗'),
  label: onGrid('黑体'),
  tableHeading: { role: '黑体', size: 14, cell: 14 },
  tableCell: { role: '仿宋', size: 14, cell: 14 },
  group: { role: '黑体', size: 26, cell: 26 },
  imprint: { role: '仿宋', size: 14, cell: 14 },
  pageNumber: { role: '宋体', size: 14, cell: 14 },
} as const satisfies Record<string, Style>
