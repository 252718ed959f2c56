import type { ListPaper } from '../../../domain/paper/list-paper'
import type { Style } from '../text/glyphs'
import type { Line } from '../text/lines'
import type { Typesetter } from '../text/typesetter'
import { listSizes, listStyles, type ListPage } from './list-page'
import { MM, rule, textAt, type Item } from './sheet'

/** Beside the text of a cell, and above and below it together. */
const padding = 0.9 * MM
const air = 1.6 * MM
/** Between the lines of a cell, in sizes of its type. */
const leading = 1.25
const thin = 0.4
/** Cells of more lines are cut, or a row could be higher than a page. */
const mostLines = 40

/** A row of the table: its height, and what stands on it when its top edge is `top` points down the sheet. */
export type ListRow = { readonly height: number; readonly draw: (top: number) => readonly Item[] }

/** Columns of the table, their edges in points from the left of the sheet, and the size of the type. */
type Columns = { readonly edges: readonly number[]; readonly size: number }

/** Points a column asks for in `size` points: its width is told in Latin characters, half as wide as Chinese ones. */
const asked = (width: number, size: number): number => (width * size) / 2 + 2 * padding

export function fitColumns({ columns }: ListPaper, page: ListPage): Columns {
  const room = page.right - page.left
  const total = (size: number): number => columns.reduce((sum, { width }) => sum + asked(width, size), 0)
  const size = listSizes.find(each => total(each) <= room) ?? listSizes.at(-1) ?? 7
  const share = room / total(size)
  let at = page.left
  const edges = [at]
  for (const { width } of columns) edges.push((at += asked(width, size) * share))
  return { edges, size }
}

/** The table's own way of setting text: whole where it fits, else in lines. */
function setCell(text: string, style: Style, width: number, setter: Typesetter): readonly Line[] {
  if (text === '') return []
  if (setter.width(text, style) <= width) return [setter.single(text, style)]
  return setter.lines(text, style, { width, indent: 0, justified: false }).slice(0, mostLines)
}

/** One row of texts, ruled all round. Headings stand in the middle of their cells. */
export function listRow(
  texts: readonly string[],
  { edges, size }: Columns,
  isHeading: boolean,
  setter: Typesetter,
): ListRow {
  const style = isHeading ? listStyles(size).heading : listStyles(size).cell
  const pitch = leading * size
  const cells = edges.slice(1).map((right, nth) => {
    const left = edges[nth] ?? 0
    const width = right - left - 2 * padding
    return { left: left + padding, width, lines: setCell(texts[nth] ?? '', style, width, setter) }
  })
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const height = (most - 1) * pitch + size + air
  const [first = 0, last = 0] = [edges[0], edges.at(-1)]
  return {
    height,
    draw: top => [
      rule([first, top], [last, top], thin),
      rule([first, top + height], [last, top + height], thin),
      ...edges.map(x => rule([x, top], [x, top + height], thin)),
      ...cells.flatMap(({ left, width, lines }) => {
        const start = top + (height - (lines.length - 1) * pitch - size) / 2
        return lines.map((line, nth) => {
          const x = isHeading ? left + (width - line.width) / 2 : left
          return textAt(line, x, start + nth * pitch, size)
        })
      }),
    ],
  }
}
