import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, localTime, text } from './parts'

/** What residents say of what was done. */
export const feedbacks = ['满意', '基本满意', '不满意'] as const

/** 约谈 and 整改: orders to a property enterprise (domain handbook §3.3). */
export const oversightOrders = ['talk', 'rectification'] as const
export type OversightOrder = (typeof oversightOrders)[number]

/** What happened to a supervision order on a day (domain handbook §1.6). */
const supervisionStep = z.object({
  step: z.enum(['started', 'progress', 'reported', 'sent-back', 'verified', 'extended', 'reminded']),
  on: isoDate,
  by: z.string(),
  note: z.string(),
  /** With `extended`, and where a re-check was not passed: the new day it is due. */
  due: isoDate.optional(),
  /** With `due`: the day it was due before. */
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
    /** What kind of order to an enterprise it is; absent: a 督办单. */
    oversight: z.enum(oversightOrders).optional(),
    enterpriseId: id.optional(),
    /** The assessment it follows from. */
    assessmentId: id.optional(),
    /** When and where a talk takes place. */
    talkAt: localTime.optional(),
    talkPlace: text.optional(),
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
  refs: {
    meetingId: 'meeting',
    topicId: 'topic',
    enterpriseId: 'property-enterprise',
    assessmentId: 'assessment',
  },
})
export type Supervision = RecordOf<typeof supervision>
