import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { honourLists } from './list-rule'
import { id, isoDate, text } from './parts'

/** 上榜: one enterprise on the red or the black list, why, from when until when, and whether it was made public. */
export const listing = defineRecord({
  kind: 'listing',
  label: '红黑榜',
  schema: z.object({
    id,
    list: z.enum(honourLists),
    enterpriseId: id,
    /** The assessment it follows from. */
    assessmentId: id.optional(),
    why: text,
    from: isoDate,
    /** The last day it stands there, counted; absent: until taken off. */
    until: isoDate.optional(),
    publishedOn: isoDate.optional(),
    /** 移出: taken off before its last day, and why. */
    leftOn: isoDate.optional(),
    leftReason: text.optional(),
  }),
  headings: {
    list: ['榜'],
    why: ['上榜原因'],
    from: ['上榜日期'],
    until: ['期满日期'],
    publishedOn: ['公布日期'],
    leftOn: ['移出日期'],
    leftReason: ['移出原因'],
  },
  refs: { enterpriseId: 'property-enterprise', assessmentId: 'assessment' },
})
export type Listing = RecordOf<typeof listing>
