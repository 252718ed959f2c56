import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { numberGap } from '../records/number-gap'
import { series as seriesKind, seriesId } from '../records/series'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'
import { lastTaken, rangesOf, uncheckedRestore, type SeriesYear } from './series-now'

/** What the clerk found on the papers: the last number really given, on this PC. */
type Checked = SeriesYear & { readonly last: number; readonly by: string }

type RecordsNow = Pick<Records, 'all' | 'find' | 'journal' | 'device'>

/** The range a number lies in and its record of the series, or the series as a whole. */
function placeOf(records: RecordsNow, { series, year, last }: Checked) {
  const own = rangesOf(records, series).filter(one => one.year === year && one.device === records.device)
  const range = own.find(({ from, to }) => from <= last && last <= to) ?? own[0]
  const id = seriesId(series, year, range?.from)
  return {
    id,
    range,
    known: records.find(seriesKind, id)?.last ?? (range === undefined ? 0 : range.from - 1),
  }
}

/**
 * After a restore: goes on behind the last number really given, and explains the numbers between as given after the backup. Refusals:
 * `checked-series-missing`, `numbers-already-checked`, `checked-number-low` (a number known to be taken lies higher), `checked-number-outside` (not of this PC's range).
 */
export function checkNumbers(records: RecordsNow, checked: Checked, world: World): Result<Change> {
  if (checked.series === '') return fail('checked-series-missing')
  const restored = uncheckedRestore(records, checked)
  if (restored === undefined) return fail('numbers-already-checked', { series: checked.series })
  const { series, year, last, by } = checked
  const { id, range, known } = placeOf(records, checked)
  const floor = range === undefined ? lastTaken(records, checked) : known
  if (last < floor) return fail('checked-number-low', { series, last: `${floor}` })
  if (range !== undefined && last > range.to)
    return fail('checked-number-outside', { from: `${range.from}`, to: `${range.to}` })
  const gap = { id: world.newId(), series, year, from: floor + 1, to: last }
  const reason = '备份之后开具，恢复备份后登记簿里没有'
  return ok({
    cause: 'numbers-checked',
    detail: `${series}${year === 0 ? '' : `〔${year}〕`}：用到 ${last} 号`,
    save: [
      put(seriesKind, { id, last, checked: restored.id }),
      ...(last > floor ? [put(numberGap, { ...gap, reason, on: world.today(), by })] : []),
    ],
  })
}
