import { z } from 'zod'
import { voteRule } from './vote-rule'

const count = z.number().int().nonnegative()
/** Null until it has been counted. */
const figure = count.nullable()

/** 举手, 口头 or 无记名: only a secret vote has ballots. */
export const voteForms = ['hands', 'voice', 'secret'] as const

/** A vote taken in a meeting on one item of the agenda: heads only, figures as counted (domain handbook §4.6). */
export const meetingVote = z.object({
  /** The rule as it stood when the vote was taken. */
  rule: voteRule,
  form: z.enum(voteForms),
  /** 应到, 实到 and 有效委托 follow from the roll of the meeting. */
  entitled: count,
  present: count,
  proxies: count,
  /** The ballots of a secret vote. */
  ballots: z.object({ issued: figure, returned: figure, invalid: figure }).optional(),
  approve: figure,
  against: figure,
  abstain: figure,
})
export type MeetingVote = z.infer<typeof meetingVote>
