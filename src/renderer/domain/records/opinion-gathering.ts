import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

export const gatheringWays = ['座谈会', '入户走访', '问卷', '书面征求意见', '网上征集', '其他'] as const

const opinion = z.object({
  id,
  on: isoDate,
  /** Who said it, or for whom. */
  from: z.string(),
  text,
  /** 研判: what was made of it. */
  finding: z.string(),
})
export type Opinion = z.infer<typeof opinion>

const gatheringStep = z.object({
  step: z.enum(['begun', 'appraised', 'reopened', 'closed']),
  on: isoDate,
  note: z.string(),
})

/** 征求意见: who was asked about something before it is decided, how, what was said, what was made of it, and the topics it led to. */
export const opinionGathering = defineRecord({
  kind: 'opinion-gathering',
  label: '征求意见',
  schema: z.object({
    id,
    title: text.max(100),
    way: z.enum(gatheringWays),
    asked: text,
    askedCount: z.number().int().nonnegative().optional(),
    plannedOn: isoDate,
    until: isoDate.optional(),
    place: text.optional(),
    purpose: text.optional(),
    opinions: z.array(opinion),
    steps: z.array(gatheringStep),
    topicIds: z.array(id),
  }),
  headings: {
    title: ['征求意见的事项'],
    way: ['方式'],
    asked: ['征求对象'],
    askedCount: ['征求人数'],
    plannedOn: ['开始日期'],
    until: ['截止日期'],
    place: ['地点'],
    purpose: ['要弄清的问题'],
  },
  privacy: {
    title: 'open',
    way: 'open',
    asked: 'personal',
    askedCount: 'open',
    plannedOn: 'open',
    until: 'open',
    place: 'open',
    purpose: 'open',
    opinions: 'free',
    steps: 'free',
    topicIds: 'open',
  },
  refs: { topicIds: 'topic' },
})
export type OpinionGathering = RecordOf<typeof opinionGathering>
