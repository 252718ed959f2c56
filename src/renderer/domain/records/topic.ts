import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, localTime, text } from './parts'

/** Where a topic came from, what it is about and how it is dealt with (domain handbook §1.6). */
export const topicSources = [
  '居民提议',
  '党组织提议',
  '物业/业委会提议',
  '网格上报',
  '12345转办',
  '上级交办',
] as const
export const topicClasses = ['基本公共服务', '社区治理', '发展事项', '便民服务'] as const
/** 即时议, 深入议, 四议两公开, 业主共同决定. */
export const topicLevels = ['immediate', 'thorough', 'four-steps', 'owners'] as const
export type TopicLevel = (typeof topicLevels)[number]

const count = z.number().int().nonnegative()

/** A step a topic has gone through, as it was recorded: never derived, so that the file shows what was done when. */
const topicStep = z.object({
  step: z.enum([
    'accepted',
    'refused',
    'graded',
    'answered',
    'called-back',
    'shown-before',
    'discussed',
    'no-agreement',
    'to-owners',
    'to-street',
    'agreed',
    'result-shown',
    'objected',
    'reconsidered',
    'fed-back',
    'rated',
    'archived',
    'sent-back',
    'proposed',
    'conferred',
    'examined',
    'resolved',
    'carried-out-shown',
  ]),
  at: localTime,
  note: z.string(),
  /** Of a step that is voted on: 应到, 实到, 赞成. */
  figures: z.object({ entitled: count, present: count, approve: count }).optional(),
  /** Why it was taken without the public notice it asks for, or before that had hung long enough. */
  noticeWaiver: text.optional(),
  /** The meeting it was taken in. */
  meeting: id.optional(),
})
export type TopicStep = z.infer<typeof topicStep>

/** 商议记录: when and where the two committees of 四议两公开 conferred, and what was said, as far as it has been entered. */
const consultation = z.object({
  startsAt: localTime,
  place: z.string(),
  chair: z.string(),
  recorder: z.string(),
  /** Names, as they were typed. */
  present: z.string(),
  opinions: z.string(),
  outcome: z.string(),
})
export type Consultation = z.infer<typeof consultation>

/** 议题: something somebody wants dealt with, from its collection to its archive. */
export const topic = defineRecord({
  kind: 'topic',
  label: '议题',
  schema: z.object({
    id,
    /** The nth of its year. */
    nth: z.number().int().positive(),
    title: text.max(100),
    source: z.enum(topicSources),
    proposer: z.string(),
    proposerPhone: z.string().optional(),
    /** Reason and what is proposed, as the topic form asks (domain handbook §4.4). */
    reason: z.string(),
    proposal: z.string(),
    receivedAt: localTime,
    /** Which estate, building or group of people it touches, and how many households. */
    scope: z.string(),
    households: z.number().int().nonnegative().optional(),
    topicClass: z.enum(topicClasses).optional(),
    level: z.enum(topicLevels).optional(),
    stakeholders: z.array(text),
    steps: z.array(topicStep),
    /** What was answered to the proposer, also on refusal. */
    answer: z.string().optional(),
    satisfaction: z.enum(['满意', '基本满意', '不满意']).optional(),
    organisationId: id.optional(),
    consultation: consultation.optional(),
    /** The meeting it is put to. */
    meetingId: id.optional(),
  }),
  headings: {
    nth: ['编号'],
    title: ['议题'],
    source: ['来源'],
    proposer: ['提出人'],
    reason: ['理由'],
    proposal: ['建议方案'],
    receivedAt: ['收到时间'],
    scope: ['涉及范围'],
    households: ['涉及户数'],
    topicClass: ['类别'],
    level: ['分级'],
  },
  privacy: {
    nth: 'open',
    title: 'open',
    source: 'open',
    proposer: 'personal',
    proposerPhone: 'phone',
    reason: 'personal',
    proposal: 'open',
    receivedAt: 'open',
    scope: 'open',
    households: 'open',
    topicClass: 'open',
    level: 'open',
    stakeholders: 'personal',
    steps: 'open',
    answer: 'personal',
    satisfaction: 'open',
    organisationId: 'open',
    consultation: 'personal',
    meetingId: 'open',
  },
  refs: { organisationId: 'organisation', meetingId: 'meeting' },
})
export type Topic = RecordOf<typeof topic>
