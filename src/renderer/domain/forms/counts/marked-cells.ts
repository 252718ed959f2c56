import type { RecordsNow } from '../../calendar/due-item'
import { fail, ok, type Result } from '../../result'
import { officeCounts } from '../data/office-counts'
import type { FilledValue } from '../filling'
import type { MarkedCells } from '../form-mapping'

/** What the figures of a form are reckoned from; `peopleOf`: how many a saved filter finds, undefined where it is no more. */
type MarkedFrom = {
  readonly records: RecordsNow
  readonly today: string
  readonly peopleOf: (filter: string) => number | undefined
}

/** The figures of the cells a form names one by one. Refusal: `form-filter-gone`. */
export function markedCells(
  cells: MarkedCells | undefined,
  { records, today, peopleOf }: MarkedFrom,
): Result<ReadonlyMap<string, FilledValue>> {
  const filled = new Map<string, FilledValue>()
  for (const [cell, content] of Object.entries(cells ?? {})) {
    const number =
      content.kind === 'people'
        ? peopleOf(content.filter)
        : officeCounts.find(({ name }) => name === content.count)?.value({ records, today })
    if (number === undefined) return fail('form-filter-gone')
    filled.set(cell, { number })
  }
  return ok(filled)
}

/** The figures of the office by the signs that stand for them in a form, `{本月会议次数}`. */
export const countSigns = (records: RecordsNow, today: string): Readonly<Record<string, string>> =>
  Object.fromEntries(officeCounts.map(({ name, value }) => [name, String(value({ records, today }))]))
