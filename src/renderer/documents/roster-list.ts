import type { ListPaper } from '../domain/paper/list-paper'
import type { OutSheet } from '../domain/sheet/workbook'

/** Latin characters in small type that fit across an upright page. */
const UPRIGHT = 110

/**
 * 打印名单: a list as it would leave as a file, laid out for paper. Upright while its columns fit, else on its side.
 *
 * @param across the pale words over every page: who printed it, when and what for
 */
export function rosterListPaper(sheet: OutSheet, office: string, across: string): ListPaper {
  const shown = sheet.columns.map(({ hidden }, index) => ({ index, isShown: hidden !== true }))
  const indexes = shown.filter(({ isShown }) => isShown).map(({ index }) => index)
  const columns = indexes.flatMap(index => sheet.columns[index] ?? [])
  const nameAt = columns.findIndex(({ heading }) => heading.startsWith('姓名'))
  const rows = sheet.rows.map(cells => indexes.map(index => String(cells[index] ?? '')))
  return {
    form: 'list',
    title: sheet.name,
    author: office,
    landscape: columns.reduce((sum, { width }) => sum + width, 0) > UPRIGHT,
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows,
    head: sheet.pageHead ?? '',
    foot: sheet.pageFoot ?? '',
    across,
    names: nameAt === -1 ? [] : rows.map(cells => cells[nameAt] ?? ''),
  }
}
