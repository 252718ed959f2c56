import { z } from 'zod'
import { defineRecord } from './define-record'
import { id, text } from './parts'

/**
 * How far a series of numbers has run; the id is `{series}:{year}`, or `{series}:{year}:{from}` where a PC takes its numbers from a
 * range. The year is 0 for a series that does not begin anew each year. A number once taken is never given again.
 */
export const series = defineRecord({
  kind: 'series',
  label: '编号序列',
  schema: z.object({
    id,
    last: z.number().int().nonnegative(),
    /** The newest restoring of a backup after which the clerk said how far the papers had really run, by its entry. */
    checked: text.optional(),
  }),
  headings: {},
})

/** `from` is the first number of a range. */
export const seriesId = (name: string, year: number, from?: number): string =>
  [name, year, ...(from === undefined ? [] : [from])].join(':')
