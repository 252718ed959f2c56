import { z } from 'zod'
import { bases, type Basis } from '../giving-out/data/bases'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

const basis = z.enum(Object.keys(bases) as [Basis, ...Basis[]])

/** On what ground the people of an imported roster are on record, how they were told, and how long they may be kept (个人信息保护法 §13, §17, §19). */
export const collection = defineRecord({
  kind: 'collection',
  label: '收集登记',
  schema: z.object({
    id,
    /** The journal entry of the import. */
    entry: text,
    /** What was collected, e.g. the roster's file name. */
    name: text.max(100),
    purpose: text.max(100),
    basis,
    /** When and how people were told: 告知书, 公告栏. */
    noticeOn: isoDate.optional(),
    noticeWay: text.max(60).optional(),
    /** For a task that ends: to be purged on the day given by `keepUntil`. */
    temporary: z.boolean(),
    keepUntil: isoDate.optional(),
    purgedOn: isoDate.optional(),
  }),
  headings: {
    name: ['名册'],
    purpose: ['用途'],
    basis: ['依据'],
    noticeOn: ['告知日期'],
    noticeWay: ['告知方式'],
    temporary: ['临时名册'],
    keepUntil: ['保存到'],
    purgedOn: ['清除日期'],
  },
})
export type Collection = RecordOf<typeof collection>
