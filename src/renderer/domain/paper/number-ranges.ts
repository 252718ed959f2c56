import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { numberRange, type NumberRange } from '../records/number-range'
import { series as seriesKind, seriesId } from '../records/series'
import { fail, ok, type Result } from '../result'
import { rangesOf } from './series-now'

const rangeWords = ({ from, to }: Pick<NumberRange, 'from' | 'to'>): string => `${from}—${to}`

/**
 * Gives a PC a range of numbers. Refusals: `range-incomplete`, `range-upside-down`, `range-overlaps` (with the other range and whose it is).
 */
export function giveRange(records: Pick<Records, 'all'>, range: NumberRange): Result<Change> {
  if (range.series.trim() === '' || range.holder.trim() === '') return fail('range-incomplete')
  if (range.from > range.to) return fail('range-upside-down', { range: rangeWords(range) })
  const other = rangesOf(records, range.series).find(
    one => one.id !== range.id && one.year === range.year && one.from <= range.to && range.from <= one.to,
  )
  if (other !== undefined) return fail('range-overlaps', { range: rangeWords(other), holder: other.holder })
  return ok({
    cause: 'number-ranges-edited',
    detail: `${range.series} ${rangeWords(range)} 分给${range.holder}`,
    save: [put(numberRange, range)],
  })
}

/** Takes a range back. Refusal `range-in-use` once a number was taken from it: it stays, so that nobody gives its numbers again. */
export function takeRangeBack(records: Pick<Records, 'find'>, range: NumberRange): Result<Change> {
  const used = records.find(seriesKind, seriesId(range.series, range.year, range.from))
  if (used !== undefined) return fail('range-in-use', { range: rangeWords(range), last: `${used.last}` })
  return ok({
    cause: 'number-ranges-edited',
    detail: `收回 ${range.series} ${rangeWords(range)}`,
    save: [],
    remove: [{ kind: numberRange, id: range.id }],
  })
}
