import { clockTime } from '../journal/clock'
import type { EntryHead, SeriesRequest } from '../journal/entry'
import type { Records } from '../ports'
import { numberRange, type NumberRange } from '../records/number-range'
import { paperRule } from '../records/paper-rule'
import { series as seriesKind, seriesId } from '../records/series'

/** A series of numbers in a year; the year is 0 for one that does not begin anew each year. */
export type SeriesYear = { readonly series: string; readonly year: number }

type RecordsNow = Pick<Records, 'all' | 'find' | 'journal' | 'device'>

/** Every series and year a number was taken of, and what rules give for `year`, the newest year first. */
export function seriesYears(records: Pick<Records, 'all'>, year: number): readonly SeriesYear[] {
  const found = new Map<string, SeriesYear>()
  for (const { characters, yearly } of records.all(paperRule)) {
    const at = { series: characters ?? '', year: yearly ? year : 0 }
    if (at.series !== '') found.set(seriesId(at.series, at.year), at)
  }
  for (const { id } of records.all(seriesKind)) {
    const [, series = '', of = ''] = /^(.*?):(\d+)(?::\d+)?$/u.exec(id) ?? []
    if (series !== '') found.set(seriesId(series, Number(of)), { series, year: Number(of) })
  }
  return [...found.values()].sort((a, b) => b.year - a.year || a.series.localeCompare(b.series, 'zh-CN'))
}

/** The highest number taken of a series in a year, in whichever range; 0: none. */
export function lastTaken(records: Pick<Records, 'all'>, { series, year }: SeriesYear): number {
  const id = seriesId(series, year)
  return records
    .all(seriesKind)
    .filter(one => one.id === id || one.id.startsWith(`${id}:`))
    .reduce((highest, { last }) => Math.max(highest, last), 0)
}

/** The ranges of a series, in their order; of all years. */
export const rangesOf = (records: Pick<Records, 'all'>, series: string): readonly NumberRange[] =>
  records
    .all(numberRange)
    .filter(range => range.series === series)
    .sort((a, b) => a.year - b.year || a.from - b.from)

/**
 * How the next number of a series is asked for on this PC. A series of which any range was ever given is divided: this PC then takes from
 * its own ranges only, also in a year for which none has been given yet.
 *
 * @param first the first number the office gives
 */
export function seriesRequest(
  records: Pick<RecordsNow, 'all' | 'device'>,
  { series, year }: SeriesYear,
  first: number,
): SeriesRequest {
  const ranges = rangesOf(records, series)
  if (ranges.length === 0) {
    return { series, year, above: Math.max(first - 1, lastTaken(records, { series, year })) }
  }
  const own = ranges.filter(range => range.year === year && range.device === records.device)
  return { series, year, above: first - 1, ranges: own.map(({ from, to }) => ({ from, to })) }
}

/** How many numbers this PC may still take; undefined where the series is not divided. */
export function numbersLeft(
  records: Pick<RecordsNow, 'all' | 'find' | 'device'>,
  at: SeriesYear,
): number | undefined {
  const { ranges } = seriesRequest(records, at, 1)
  if (ranges === undefined) return undefined
  const plain = records.find(seriesKind, seriesId(at.series, at.year))?.last ?? 0
  return ranges.reduce((left, { from, to }) => {
    const last = records.find(seriesKind, seriesId(at.series, at.year, from))?.last ?? 0
    return left + Math.max(0, to - Math.max(from - 1, last, plain))
  }, 0)
}

/** Below so many numbers left the clerk is told to have a new range. */
export const FEW_LEFT = 20

const restores: readonly EntryHead['cause'][] = ['backup-restored', 'records-recovered']

/**
 * The newest restoring after which nobody has said yet how far the papers of a series have really run: papers issued after the backup
 * was made are in nobody's records, and their numbers must not be given again. Undefined: nothing to ask.
 */
export function uncheckedRestore(
  records: Pick<RecordsNow, 'all' | 'journal'>,
  at: SeriesYear,
): EntryHead | undefined {
  const restored = records.journal().find(({ cause }) => restores.includes(cause))
  if (restored === undefined) return undefined
  const restoredIn = new Date(clockTime(restored.clock)).getUTCFullYear()
  if (at.year > restoredIn) return undefined
  const id = seriesId(at.series, at.year)
  const isChecked = records
    .all(seriesKind)
    .some(one => (one.id === id || one.id.startsWith(`${id}:`)) && one.checked === restored.id)
  return isChecked ? undefined : restored
}
