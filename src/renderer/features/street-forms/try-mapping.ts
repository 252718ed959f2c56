import type { FormMapping } from '../../domain/forms/form-mapping'
import { rowsAreFree } from '../../domain/forms/known-form'
import { listsLines } from '../../domain/forms/lists-lines'
import { unwatched } from '../../domain/progress'
import { ok, type Result } from '../../domain/result'
import { columnIndex } from '../../domain/sheet/workbook'
import type { Services } from '../../services/services'
import type { ReadForm } from './read-form'

/** Whether a form lets itself be filled so, tried without anybody: said when it is kept, not only when it is due. Refusals: those of `Sheets.fill`, `form-rows-hold-footer`. */
export async function tryMapping(
  sheets: Services['sheets'],
  { file, workbook }: Pick<ReadForm, 'file' | 'workbook'>,
  mapping: FormMapping,
): Promise<Result<true>> {
  const free = rowsAreFree(workbook, mapping)
  if (!free.ok) return free
  const area = listsLines(mapping) ? mapping.rows : null
  const columns = area === null ? [] : Object.keys(mapping.columns).map(columnIndex)
  const tried = await sheets.fill(
    file,
    { sheet: mapping.sheet, area, columns, people: [], signs: {} },
    unwatched,
  )
  return tried.ok ? ok(true) : tried
}
