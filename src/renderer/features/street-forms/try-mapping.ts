import type { FormMapping } from '../../domain/forms/form-mapping'
import { listsLines } from '../../domain/forms/lists-lines'
import { unwatched } from '../../domain/progress'
import { ok, type Result } from '../../domain/result'
import { columnIndex, type NamedBytes } from '../../domain/sheet/workbook'
import type { Services } from '../../services/services'

/** Whether a form lets itself be filled so, tried without anybody: said when it is kept, not only when it is due. Refusals: those of `Sheets.fill`. */
export async function tryMapping(
  sheets: Services['sheets'],
  file: NamedBytes,
  mapping: FormMapping,
): Promise<Result<true>> {
  const area = listsLines(mapping) ? mapping.rows : null
  const columns = area === null ? [] : Object.keys(mapping.columns).map(columnIndex)
  const tried = await sheets.fill(
    file,
    { sheet: mapping.sheet, area, columns, people: [], signs: {} },
    unwatched,
  )
  return tried.ok ? ok(true) : tried
}
