import { codeLabels, isCoded } from '../codes/read-code'
import type { OutSheet } from '../sheet/workbook'
import { blankColumns } from './data/blank-columns'
import { factLabel } from './field-of-heading'
import { columnWidth } from './roster-sheet'

const EMPTY_ROWS = 500

/** The empty form is saved under this name, without its ending. */
export const BLANK_ROSTER_NAME = '居民信息采集表（空白）'

/**
 * The form for collecting what a roster tells: the headings we read, a drop-down where a code table says the words, every cell text, and
 * a row that explains. Empty as it is, our reader finds nobody on it.
 */
export function blankRoster(): OutSheet {
  return {
    name: '居民名册',
    title: '居民信息采集表',
    note: '一人一行，带 * 的必填。填好后在文源工作台“导入名册”中导入，写入前会先核对。',
    columns: blankColumns.map(({ field, hint }) => ({
      heading: field === 'name' ? `${factLabel(field)}*` : factLabel(field),
      width: columnWidth(field),
      hint,
      ...(isCoded(field) && { choices: codeLabels(field) }),
    })),
    explanations: blankColumns.map(({ explanation }) => explanation),
    rows: [],
    emptyRows: EMPTY_ROWS,
    landscape: true,
  }
}
