import type { Watch } from '../../domain/progress'
import { ok, type Result } from '../../domain/result'
import type { NamedBytes, Workbook } from '../../domain/sheet/workbook'
import type { Services } from '../../services/services'

/** A form as it lies before the clerk: its file as an .xlsx, what it says, and how far its rows are drawn. */
export type ReadForm = {
  readonly file: NamedBytes
  readonly workbook: Workbook
  readonly drawn: ReadonlyMap<string, number>
  /** It came as an older file: its look could not be kept. */
  readonly remade: boolean
}

/** Reads a form; an older file becomes an .xlsx. Refusals: those of `Sheets.read` and `Sheets.drawn`. */
export async function readForm(
  sheets: Services['sheets'],
  given: NamedBytes,
  watch: Watch,
): Promise<Result<ReadForm>> {
  const workbook = await sheets.read(given, watch)
  if (!workbook.ok) return workbook
  const remade = workbook.value.format !== 'xlsx'
  const file = remade ? sheets.remake(workbook.value) : given
  const drawn = await sheets.drawn(file)
  return drawn.ok ? ok({ file, workbook: workbook.value, drawn: drawn.value, remade }) : drawn
}
