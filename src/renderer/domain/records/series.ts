import { z } from 'zod'
import { defineRecord } from './define-record'
import { id } from './parts'

/** How far a yearly series of numbers has run; the id is `{series}:{year}`. A number once taken is never given again. */
export const series = defineRecord({
  kind: 'series',
  label: '编号序列',
  schema: z.object({ id, last: z.number().int().nonnegative() }),
  headings: {},
})

export const seriesId = (name: string, year: number): string => `${name}:${String(year)}`
