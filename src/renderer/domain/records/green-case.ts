import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, localTime, text } from './parts'
import { feedbacks } from './supervision'

/** Where a case came from (domain handbook §1.7, §1.9). */
export const caseSources = ['来访', '来电', '12345转办', '网格上报', '会议提出', '上级交办', '其他'] as const
/** 分级: how hard it is to settle; by it the time it is to be answered in. */
export const caseLevels = ['simple', 'complex', 'hard'] as const
export type CaseLevel = (typeof caseLevels)[number]

/** A step a case has gone through, as it was recorded. */
const caseStep = z.object({
  step: z.enum([
    'accepted',
    'refused',
    'assigned',
    'handled',
    'mediated',
    'unsettled',
    'to-meeting',
    'settled-in-meeting',
    'fed-back',
    'called-back',
    'sent-back',
    'closed',
    'referred',
    'extended',
  ]),
  at: localTime,
  note: z.string(),
  /** With `accepted` and `extended`: by when it is to be answered. */
  due: localTime.optional(),
  /** With `assigned`: who deals with it. */
  handler: text.optional(),
  /** With `called-back`. */
  satisfaction: z.enum(feedbacks).optional(),
})
export type CaseStep = z.infer<typeof caseStep>

/** 诉求: a request or a dispute brought to the green channel, from its arrival to its close. */
export const greenCase = defineRecord({
  kind: 'green-case',
  label: '诉求',
  schema: z.object({
    id,
    /** The nth of its year. */
    nth: z.number().int().positive(),
    title: text.max(100),
    source: z.enum(caseSources),
    /** 12345 and other numbers it bears elsewhere. */
    sourceNo: text.optional(),
    /** 类别, as listed in green-channel/data/case-classes.ts or as the office calls it. */
    caseClass: text.optional(),
    /** 诉求人 and 对方当事人. */
    party: text.optional(),
    partyPhone: text.optional(),
    otherParty: text.optional(),
    place: text.optional(),
    content: text.optional(),
    receivedAt: localTime,
    estateId: id.optional(),
    enterpriseId: id.optional(),
    level: z.enum(caseLevels).optional(),
    answer: text.optional(),
    steps: z.array(caseStep),
    /** The topic it was brought to a meeting as. */
    topicId: id.optional(),
  }),
  headings: {
    nth: ['编号'],
    title: ['事项'],
    source: ['来源'],
    sourceNo: ['来源单号'],
    caseClass: ['类别'],
    party: ['诉求人'],
    partyPhone: ['联系电话'],
    otherParty: ['对方当事人'],
    place: ['地点'],
    content: ['诉求内容'],
    receivedAt: ['收到时间'],
    level: ['分级'],
    answer: ['答复'],
  },
  privacy: {
    nth: 'open',
    title: 'open',
    source: 'open',
    sourceNo: 'open',
    caseClass: 'open',
    party: 'personal',
    partyPhone: 'phone',
    otherParty: 'personal',
    place: 'address',
    content: 'free',
    receivedAt: 'open',
    estateId: 'open',
    enterpriseId: 'open',
    level: 'open',
    answer: 'free',
    steps: 'free',
    topicId: 'open',
  },
  refs: { estateId: 'estate', enterpriseId: 'property-enterprise', topicId: 'topic' },
})
export type GreenCase = RecordOf<typeof greenCase>
