import type { ListPaper } from '../../../domain/paper/list-paper'
import type { RoleText } from '../fonts/font-shelf'
import { printable } from '../text/printable'
import type { Typesetter } from '../text/typesetter'
import { acrossItems, listPage, listStyles, marginItems } from './list-page'
import { fitColumns, listRow } from './list-rows'
import { MM, textAt, type Item, type Sheet } from './sheet'

const styles = listStyles(9)
const underTitle = 3 * MM

/** Every text of a list and the typeface it is printed in. */
export function listTexts({ title, head, foot, across, columns, rows }: ListPaper): readonly RoleText[] {
  const asked: readonly (readonly [RoleText['role'], string])[] = [
    [styles.title.role, title],
    [styles.margin.role, `${head}${foot}第页，共0123456789 `],
    [styles.across.role, across],
    ...columns.map(({ heading }) => [styles.heading.role, heading] as const),
    ...rows.map(cells => [styles.cell.role, cells.join('')] as const),
  ]
  return asked.map(([role, text]) => ({ role, text: printable(text) }))
}

/** A list on as many sheets as it needs: the headings at the top of each, head, foot and the pale words on all of them. */
export function layList(paper: ListPaper, setter: Typesetter): readonly Sheet[] {
  const page = listPage(paper.landscape)
  const columns = fitColumns(paper, page)
  const heading = listRow(
    paper.columns.map(column => column.heading),
    columns,
    true,
    setter,
  )
  const title = setter.single(paper.title, styles.title)
  const pages: Item[][] = [[textAt(title, (page.width - title.width) / 2, page.top, styles.title.size)]]
  let at = page.top + styles.title.size + underTitle
  const place = (row: typeof heading): void => {
    pages.at(-1)?.push(...row.draw(at))
    at += row.height
  }
  place(heading)
  for (const cells of paper.rows) {
    const row = listRow(cells, columns, false, setter)
    if (at + row.height > page.bottom) {
      pages.push([])
      at = page.top
      place(heading)
    }
    place(row)
  }
  const across = acrossItems(paper, page, setter)
  return pages.map((items, nth) => ({
    width: page.width,
    height: page.height,
    items: [...across, ...items, ...marginItems(paper, page, [nth + 1, pages.length], setter)],
  }))
}
