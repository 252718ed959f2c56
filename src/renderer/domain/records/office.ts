import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** The office's own profile. There is one, with the id {@link OFFICE_ID}. */
export const office = defineRecord({
  kind: 'office',
  label: '单位信息',
  schema: z.object({
    id,
    name: text.max(100),
    street: text.optional(),
    district: text.optional(),
    phone: text.optional(),
    clerk: text.optional(),
    director: text.optional(),
  }),
  headings: {
    name: ['单位名称'],
    street: ['所属街道'],
    district: ['所属区县'],
    phone: ['联系电话'],
    clerk: ['经办人'],
    director: ['负责人'],
  },
})
export type Office = RecordOf<typeof office>

export const OFFICE_ID = 'office'
