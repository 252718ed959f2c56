import { z } from 'zod'
import { voteRule } from './vote-rule'

const count = z.number().int().nonnegative()
/** Null until it has been counted. */
const figure = count.nullable()

/** One candidate's votes for one post. 赞成 + 反对 + 弃权 = valid ballots. */
const candidate = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(50),
  unit: z.string(),
  postId: z.string().min(1),
  approve: figure,
  against: figure,
  abstain: figure,
})
export type Candidate = z.infer<typeof candidate>

/** A post to be filled and how many are to be elected to it. */
const post = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  seats: z.number().int().positive(),
})
export type Post = z.infer<typeof post>

/** An election held in a meeting: figures as counted (domain handbook §4.6). */
export const election = z.object({
  /** The rule as it stood when the election was held. */
  rule: voteRule,
  /** 应到: those entitled to vote. 实到: those signed in. Both follow from the roll of the meeting. */
  entitled: count,
  present: count,
  issued: figure,
  returned: figure,
  valid: figure,
  invalid: figure,
  posts: z.array(post),
  candidates: z.array(candidate),
  termFrom: z.iso.date(),
  termTo: z.iso.date(),
})
export type Election = z.infer<typeof election>
