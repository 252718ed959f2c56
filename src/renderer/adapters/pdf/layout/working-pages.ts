import type { Style } from '../text/glyphs'
import type { PageForm, PageStyles } from './official-page'
import { MM } from './sheet'

const style = (role: Style['role'], size: number): Style => ({ role, size, cell: size })

/** Type of a page to be filled in whose cells are set in `cell` points and whose text in `body`. */
const working = (title: number, body: number, cell: number): PageStyles => ({
  mark: style('小标宋', 2 * title),
  title: style('小标宋', title),
  body: style('仿宋', body),
  heading1: style('黑体', body),
  heading2: style('楷体加粗', body),
  label: style('黑体', body),
  tableHeading: style('黑体', cell),
  tableCell: style('仿宋', cell),
  group: style('黑体', 26),
  imprint: style('仿宋', body),
  note: style('仿宋', 10.5),
  pageNumber: style('宋体', 10.5),
})

function workingPage(
  [wide, high]: readonly [number, number],
  margin: number,
  lines: number,
  type: Pick<PageForm, 'styles' | 'cellLeading' | 'afterTitle' | 'numbers'>,
): PageForm {
  const blockHeight = (high - 2 * margin) * MM
  return {
    width: wide * MM,
    height: high * MM,
    left: margin * MM,
    top: margin * MM,
    blockWidth: (wide - 2 * margin) * MM,
    blockHeight,
    lines,
    pitch: blockHeight / lines,
    cell: type.styles.body.cell,
    ...type,
  }
}

const filledIn = { styles: working(20, 14, 12), cellLeading: 16.5, afterTitle: 1, numbers: 'foot' } as const
const cutApart = { styles: working(18, 12, 13), cellLeading: 17, afterTitle: 0.4, numbers: 'none' } as const

/** A4 to be filled in by hand, margins of 20 mm, 小四 in the tables. */
export const sheetPage = workingPage([210, 297], 20, 30, filledIn)
export const landscapeSheetPage = workingPage([297, 210], 20, 20, filledIn)

/** A4 that is cut into slips, margins of 15 mm. */
export const slipsPage = workingPage([210, 297], 15, 38, cutApart)
