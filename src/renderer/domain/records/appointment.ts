import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** A person in a post for a term, as an election gave it. */
export const appointment = defineRecord({
  kind: 'appointment',
  label: '任职',
  schema: z.object({
    id,
    personName: text.max(50),
    /** The unit the person was put forward by, which tells two of the same name apart. */
    unit: z.string().optional(),
    organisationId: id,
    post: text,
    termFrom: isoDate,
    termTo: isoDate,
    /** 接受: on which day the person took the post on. */
    acceptedOn: isoDate.optional(),
    /** 是否接受: a person who declined holds no post. */
    declined: z.literal(true).optional(),
    /** Stepped down or was removed before the term ran out. */
    endedOn: isoDate.optional(),
    endReason: text.optional(),
    meetingId: id,
    /** The letter of appointment, once issued. */
    paperId: id.optional(),
  }),
  headings: {
    personName: ['姓名'],
    post: ['职务'],
    termFrom: ['任期起'],
    termTo: ['任期止'],
    acceptedOn: ['接受日期'],
    declined: ['不接受'],
    endedOn: ['离任日期'],
    endReason: ['离任原因'],
  },
  refs: { organisationId: 'organisation', meetingId: 'meeting', paperId: 'paper' },
})
export type Appointment = RecordOf<typeof appointment>
