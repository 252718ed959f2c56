import { z } from 'zod'
import { election } from '../voting/election'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, localTime, text } from './parts'

/** How someone on the roll came: 待到 until sign-in; 列席 attends without a vote. */
export const attendance = z.enum(['awaited', 'present', 'excused', 'absent', 'observer'])
export type Attendance = z.infer<typeof attendance>

const attendee = z.object({ id, name: text.max(50), unit: z.string(), post: z.string(), attendance })
export type Attendee = z.infer<typeof attendee>

const agendaItem = z.object({
  id,
  title: text,
  kind: z.enum(['report', 'rule', 'election', 'letters', 'discussion']),
  /** What came of it; open until decided. Which outcomes a kind of item can have is in `meeting/data/agenda-kinds.ts`. */
  outcome: z.enum(['open', 'heard', 'adopted', 'rejected', 'done', 'deferred']),
  note: z.string(),
})
export type AgendaItem = z.infer<typeof agendaItem>

const decision = z.object({ id, text, responsible: z.string(), due: isoDate.optional() })
export type Decision = z.infer<typeof decision>

/** A meeting from notice to minutes (domain handbook §4.2). */
export const meeting = defineRecord({
  kind: 'meeting',
  label: '会议',
  schema: z.object({
    id,
    meetingKind: text,
    title: text.max(100),
    /** The nth of its kind in its year, counted when the meeting is recorded. */
    nth: z.number().int().positive(),
    organisationId: id,
    startsAt: localTime,
    endsAt: localTime.optional(),
    place: z.string(),
    chair: z.string(),
    recorder: z.string(),
    roll: z.array(attendee),
    agenda: z.array(agendaItem),
    election: election.optional(),
    decisions: z.array(decision),
    /** Paragraphs of the minutes as edited by the clerk; absent while they follow from the record. */
    minutesBody: z.array(text).optional(),
    /** The minutes in force. While there are any the meeting is closed; reopening it takes them away from here, not from the register. */
    minutesPaperId: id.optional(),
  }),
  headings: {
    title: ['会议名称'],
    startsAt: ['时间'],
    place: ['地点'],
    chair: ['主持人'],
    recorder: ['记录人'],
  },
  closedBy: { field: 'minutesPaperId', kind: 'appointment' },
  refs: { organisationId: 'organisation', minutesPaperId: 'paper' },
})
export type Meeting = RecordOf<typeof meeting>
