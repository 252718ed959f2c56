import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** A dwelling: 小区, 楼栋, 单元, 室, as far as they are known. */
export const house = defineRecord({
  kind: 'house',
  label: '房屋',
  schema: z.object({
    id,
    estate: text.optional(),
    building: text.optional(),
    unit: text.optional(),
    room: text.optional(),
    /** Floor area of what is privately owned (专有部分) in ㎡, a decimal as `86.35`. */
    area: text.optional(),
  }),
  headings: { estate: ['小区'], building: ['楼栋'], unit: ['单元'], room: ['室'], area: ['专有部分面积'] },
  privacy: { estate: 'open', building: 'open', unit: 'address', room: 'address', area: 'open' },
})
export type House = RecordOf<typeof house>
