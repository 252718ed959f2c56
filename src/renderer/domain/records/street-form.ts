import { z } from 'zod'
import { formMapping } from '../forms/form-mapping'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

const chosenIds = z.array(id)

/** Who goes into a form: a saved filter with people put in and left out by hand, or people picked by hand. */
const whoGoesIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('filter'), filter: id, plus: chosenIds, minus: chosenIds }),
  z.object({ kind: z.literal('chosen'), people: chosenIds }),
  /** Every record the form is about. */
  z.object({ kind: z.literal('all') }),
])
export type WhoGoesIn = z.infer<typeof whoGoesIn>

/** 报表: a form the office fills again and again, with how it is filled, who goes in, for whom and when. */
export const streetForm = defineRecord({
  kind: 'street-form',
  label: '报表',
  schema: z.object({
    id,
    name: text.max(60),
    /** The empty form as it came, kept as an attachment. */
    fileId: id,
    mapping: formMapping,
    who: whoGoesIn,
    /** Name of the filled file, with `{单位}`, `{表名}`, `{年月}`. */
    namePattern: text.max(120),
    /** Day of the month it is due; in a shorter month its last day. */
    dueDay: z.int().min(1).max(31).optional(),
    /** What was answered when it was given out last, offered again. */
    giving: z.object({
      recipient: z.string(),
      purpose: z.string(),
      basis: z.string().optional(),
      columns: z.record(z.string(), z.enum(['full', 'masked', 'left-out'])),
      children: z.boolean(),
      /** The pages are to bear no line that says who gave it out and what for. */
      bare: z.literal(true).optional(),
    }),
    /** No longer asked for from that day on. */
    endedOn: isoDate.optional(),
  }),
  headings: {
    name: ['表名'],
    fileId: ['空表'],
    mapping: ['填表办法'],
    who: ['名单'],
    namePattern: ['文件名'],
    dueDay: ['每月截止日'],
    giving: ['提供对象和用途'],
    endedOn: ['停用日期'],
  },
  refs: { fileId: 'attachment' },
})
export type StreetForm = RecordOf<typeof streetForm>
