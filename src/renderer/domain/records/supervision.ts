import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** What residents say of what was done. */
export const feedbacks = ['满意', '基本满意', '不满意'] as const

/** What happened to a supervision order on a day (domain handbook §1.6). */
const supervisionStep = z.object({
  step: z.enum(['started', 'progress', 'reported', 'sent-back', 'verified', 'extended', 'reminded']),
  on: isoDate,
  by: z.string(),
  note: z.string(),
  /** With `extended`: the new day it is due. */
  due: isoDate.optional(),
  /** With `extended`: the day it was due before. */
  dueBefore: isoDate.optional(),
  /** What residents said of what had been done, when it was verified or sent back. */
  feedback: z.enum(feedbacks).optional(),
})
export type SupervisionStep = z.infer<typeof supervisionStep>

/** 督办单: one decision to be carried out, by whom and until when, and what came of it. */
export const supervision = defineRecord({
  kind: 'supervision',
  label: '督办单',
  schema: z.object({
    id,
    /** The nth of its year. */
    nth: z.number().int().positive(),
    task: text,
    responsible: text,
    person: z.string(),
    cooperating: z.array(text),
    issuedOn: isoDate,
    dueOn: isoDate.optional(),
    measures: z.string(),
    steps: z.array(supervisionStep),
    result: z.string().optional(),
    feedback: z.enum(feedbacks).optional(),
    verifier: z.string().optional(),
    closedOn: isoDate.optional(),
    meetingId: id.optional(),
    /** The decision of that meeting it follows from. */
    decision: id.optional(),
    topicId: id.optional(),
  }),
  headings: {
    nth: ['编号'],
    task: ['督办事项'],
    responsible: ['责任单位'],
    person: ['责任人'],
    issuedOn: ['下达日期'],
    dueOn: ['完成时限'],
    closedOn: ['销号日期'],
  },
  refs: { meetingId: 'meeting', topicId: 'topic' },
})
export type Supervision = RecordOf<typeof supervision>
