import { z } from 'zod'
import { election } from '../voting/election'
import { meetingVote } from '../voting/meeting-vote'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, localTime, text } from './parts'

/** How someone on the roll came: 待到 until sign-in; 委托 sends a proxy, who votes for them; 列席 attends without a vote. */
export const attendance = z.enum(['awaited', 'present', 'proxy', 'excused', 'absent', 'observer'])
export type Attendance = z.infer<typeof attendance>

const attendee = z.object({
  id,
  name: text.max(50),
  unit: z.string(),
  post: z.string(),
  attendance,
  phone: text.optional(),
  /** Who came in their place, when they are `proxy`. */
  proxyName: text.max(50).optional(),
  signedAt: localTime.optional(),
  /** Why they are excused or absent. */
  reason: text.optional(),
})
export type Attendee = z.infer<typeof attendee>

const agendaItem = z.object({
  id,
  title: text,
  kind: z.enum(['follow-up', 'report', 'rule', 'election', 'letters', 'discussion']),
  /** What came of it; open until decided. Which outcomes a kind of item can have is in `meeting/data/agenda-kinds.ts`. */
  outcome: z.enum(['open', 'heard', 'adopted', 'rejected', 'done', 'deferred']),
  note: z.string(),
  presenter: text.max(50).optional(),
  /** The topic it came from. */
  topicId: id.optional(),
  /** The vote taken on it, when it was put to one. */
  vote: meetingVote.optional(),
})
export type AgendaItem = z.infer<typeof agendaItem>

const decision = z.object({
  id,
  text,
  responsible: z.string(),
  due: isoDate.optional(),
  agendaItemId: id.optional(),
})
export type Decision = z.infer<typeof decision>

/** 会议通知: when it went out, by which ways, and why it was short where the notice period was cut. */
const meetingNotice = z.object({ sentOn: isoDate, ways: z.array(text), shortReason: text.optional() })
export type MeetingNotice = z.infer<typeof meetingNotice>

/** How a meeting ended that was not held: 取消, or 流会 for want of a quorum. */
const notHeld = z.object({ how: z.enum(['cancelled', 'inquorate']), on: isoDate, reason: text })
export type NotHeld = z.infer<typeof notHeld>

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
    convenor: text.max(100).optional(),
    /** Until when topics are collected, and when the agenda was settled. */
    topicsUntil: isoDate.optional(),
    topicsSettledOn: isoDate.optional(),
    notice: meetingNotice.optional(),
    notHeld: notHeld.optional(),
    /** The meeting called anew in place of this one, told by the later of the two. */
    replacesId: id.optional(),
    /** 补录: held before it was recorded here. What is not told stays 未载明 and holds nothing up. */
    afterTheFact: z.literal(true).optional(),
    /** 补录: on which day and from what it was recorded, e.g. a news item. */
    recordedOn: isoDate.optional(),
    recordedFrom: text.optional(),
    /** What was left open, told at the end of the minutes. */
    leftOpen: z.string().optional(),
    distributedOn: isoDate.optional(),
    archivedOn: isoDate.optional(),
    /** Paragraphs of the minutes as edited by the clerk; absent while they follow from the record. */
    minutesBody: z.array(text).optional(),
    /** What the record gave when they were edited, so that a later change of it shows. */
    minutesDrafted: z.array(text).optional(),
    /** Paragraphs of 筹备情况报告, and what the office adds to 选举办法: what no record tells. */
    reportBody: z.array(text).optional(),
    methodExtra: z.array(text).optional(),
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
  closedBy: {
    field: 'minutesPaperId',
    kinds: ['appointment', 'meeting'],
    open: ['distributedOn', 'archivedOn'],
  },
  refs: { organisationId: 'organisation', minutesPaperId: 'paper', replacesId: 'meeting' },
})
export type Meeting = RecordOf<typeof meeting>
