import type { Style } from '../text/glyphs'
import type { Typesetter } from '../text/typesetter'
import { MM } from './sheet'

/** Type of every kind of text that flows over pages. */
export type PageStyles = Readonly<
  Record<
    | 'mark'
    | 'title'
    | 'body'
    | 'heading1'
    | 'heading2'
    | 'label'
    | 'tableHeading'
    | 'tableCell'
    | 'group'
    | 'imprint'
    | 'note'
    | 'pageNumber',
    Style
  >
>

/** A page that text flows over: its text block, divided into lines of a grid. Lengths in points. */
export type PageForm = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly blockWidth: number
  readonly blockHeight: number
  readonly lines: number
  /** One line of the grid. */
  readonly pitch: number
  /** One character of the grid. */
  readonly cell: number
  readonly styles: PageStyles
  /** Between the lines of a cell of a table. */
  readonly cellLeading: number
  /** Lines left free below a title. */
  readonly afterTitle: number
  /** Numbers of the pages: at the outer side (GB/T 9704-2012 §7.5), in the middle of the foot when there are several, or none. */
  readonly numbers: 'sides' | 'foot' | 'none'
}

/** A page and who sets its texts. */
export type Setting = { readonly page: PageForm; readonly setter: Typesetter }

const style = (role: Style['role'], size: number, cell = size): Style => ({ role, size, cell })

const officialWidth = 156 * MM
const officialHeight = 225 * MM
const officialLines = 22

/** One character of the grid, 15.79 pt: 3号 (16 pt) is set a little tighter so that 28 fill the line. */
const officialCell = officialWidth / 28

/**
 * The page of GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, text block 156 × 225 mm of 22 lines with 28 characters each. Type sizes: 2号
 * 22 pt, 3号 16 pt, 4号 14 pt.
 */
export const officialPage: PageForm = {
  width: 210 * MM,
  height: 297 * MM,
  left: 28 * MM,
  top: 37 * MM,
  blockWidth: officialWidth,
  blockHeight: officialHeight,
  lines: officialLines,
  pitch: officialHeight / officialLines,
  cell: officialCell,
  styles: {
    mark: style('小标宋', 40),
    title: style('小标宋', 22),
    body: style('仿宋', 16, officialCell),
    heading1: style('黑体', 16, officialCell),
    heading2: style('楷体加粗', 16, officialCell),
    label: style('黑体', 16, officialCell),
    tableHeading: style('黑体', 14),
    tableCell: style('仿宋', 14),
    group: style('黑体', 26),
    imprint: style('仿宋', 14),
    note: style('仿宋', 12),
    pageNumber: style('宋体', 14),
  },
  cellLeading: 21,
  afterTitle: 1,
  numbers: 'sides',
}
