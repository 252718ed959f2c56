import { z } from 'zod'
import { voteRule } from './vote-rule'

const count = z.number().int().nonnegative()
/** Null until it has been counted. */
const figure = count.nullable()
const names = z.array(z.string().min(1).max(50))

/** One candidate's votes for one post. 赞成 + 反对 + 弃权 = valid ballots. */
const candidate = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(50),
  unit: z.string(),
  postId: z.string().min(1),
  approve: figure,
  against: figure,
  abstain: figure,
  /** 另选他人: written on ballots by voters, so only the votes for them are counted. */
  writtenIn: z.literal(true).optional(),
  /** The lot drawn (抽签号), where the ballot names candidates by lot; each post has its own. */
  lot: count.positive().optional(),
})
export type Candidate = z.infer<typeof candidate>

/** A post to be filled and how many are to be elected to it. */
const post = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  seats: z.number().int().positive(),
})
export type Post = z.infer<typeof post>

/** One time of voting: who was there, the ballots, and the votes. */
const round = z.object({
  /** 应到: those entitled to vote. 实到: those signed in. 委托: those who sent a proxy. All follow from the roll of the meeting. */
  entitled: count,
  present: count,
  proxies: count.optional(),
  issued: figure,
  returned: figure,
  valid: figure,
  invalid: figure,
  posts: z.array(post),
  candidates: z.array(candidate),
})
export type Round = z.infer<typeof round>

/** Who counts: 总监票人, 监票人, 计票人, 唱票人. */
export const officerRoles = ['chief', 'scrutineers', 'counters', 'callers'] as const
const officers = z.object({ chief: names, scrutineers: names, counters: names, callers: names })
export type Officers = z.infer<typeof officers>

/** How the ballot names the candidates: by strokes of the surname (姓氏笔画), as drawn by lot, or as arranged by hand. */
export const candidateOrders = ['strokes', 'lot', 'hand'] as const
export type CandidateOrder = (typeof candidateOrders)[number]

/** An election held in a meeting: figures as counted (domain handbook §4.6). Its own figures are those of the first round. */
export const election = round.extend({
  /** The rule as it stood when the election was held. */
  rule: voteRule,
  /** Second and further rounds, for seats the ones before left open. A post keeps its id; its seats are those still open. */
  laterRounds: z.array(round).optional(),
  officers: officers.optional(),
  candidateOrder: z.enum(candidateOrders).optional(),
  /** The day the rules of the election (选举办法) were adopted. */
  methodAdoptedOn: z.iso.date().optional(),
  /** The day the result was declared in the meeting. */
  declaredOn: z.iso.date().optional(),
  termFrom: z.iso.date(),
  termTo: z.iso.date(),
})
export type Election = z.infer<typeof election>
