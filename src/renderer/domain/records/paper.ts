import { z } from 'zod'
import { paper as paperLayout } from '../paper/paper'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** A paper the office has issued. It keeps its own words, so that a reprint in three years says what the original said. */
export const issuedPaper = defineRecord({
  kind: 'paper',
  label: '文书',
  schema: z.object({
    id,
    documentId: text,
    title: text,
    number: text.optional(),
    /** Whom or what it is about, as the register shows it. */
    subject: text,
    meetingId: id.optional(),
    /** The topic, supervision order, public notice or vote it was issued for, by its kind and id. */
    about: z.object({ kind: text, id }).optional(),
    issuedOn: isoDate,
    layout: paperLayout,
  }),
  headings: { number: ['编号'], title: ['名称'], subject: ['事由'], issuedOn: ['日期'] },
  refs: { meetingId: 'meeting' },
})
export type IssuedPaper = RecordOf<typeof issuedPaper>
