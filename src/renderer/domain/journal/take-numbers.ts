import type { RecordKind, StoredRecord } from '../records/define-record'
import { series, seriesId } from '../records/series'
import { fail, ok, type Result } from '../result'
import { put, type Put, type SeriesRequest } from './entry'

type Find = (kind: RecordKind, id: string) => StoredRecord | undefined

/** A number, and the record of the series that remembers it. */
type Taken = { readonly id: string; readonly number: number }

function startTaking(find: Find) {
  const run = new Map<string, number>()
  const lastOf = (id: string): number =>
    run.get(id) ?? series.schema.optional().parse(find(series, id))?.last ?? 0

  function next({ series: name, year, above = 0, ranges }: SeriesRequest): Taken | undefined {
    const plain = seriesId(name, year)
    if (ranges === undefined) return { id: plain, number: Math.max(lastOf(plain), above) + 1 }
    for (const { from, to } of ranges) {
      const id = seriesId(name, year, from)
      const number = Math.max(from - 1, lastOf(id), lastOf(plain), above) + 1
      if (number <= to) return { id, number }
    }
    return undefined
  }

  return {
    take(request: SeriesRequest): Taken | undefined {
      const taken = next(request)
      if (taken !== undefined) run.set(taken.id, taken.number)
      return taken
    },
    /** What the series remember from now on. */
    puts: (): readonly Put[] =>
      [...run].map(([id, last]) => {
        const checked = series.schema.optional().parse(find(series, id))?.checked
        return put(series, { id, last, ...(checked !== undefined && { checked }) })
      }),
  }
}

/**
 * The numbers asked for, in the order asked, and the series records that remember them. Refusals: `number-range-none` (the series is
 * divided and this PC has no range), `number-range-spent` (all its ranges are used up), each with the series.
 */
export function takeNumbers(
  requests: readonly SeriesRequest[],
  find: Find,
): Result<{ readonly numbers: readonly number[]; readonly puts: readonly Put[] }> {
  const taking = startTaking(find)
  const numbers: number[] = []
  for (const request of requests) {
    const taken = taking.take(request)
    if (taken === undefined) {
      const code = request.ranges?.length === 0 ? 'number-range-none' : 'number-range-spent'
      return fail(code, { series: request.series })
    }
    numbers.push(taken.number)
  }
  return ok({ numbers, puts: taking.puts() })
}
