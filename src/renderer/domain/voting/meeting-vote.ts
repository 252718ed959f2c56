import { z } from 'zod'
import { voteRule } from './vote-rule'

const count = z.number().int().nonnegative()

/** A vote taken in a meeting on one item of the agenda: heads only, figures as counted (domain handbook §4.6). */
export const meetingVote = z.object({
  /** The rule as it stood when the vote was taken. */
  rule: voteRule,
  /** 举手, 口头 or 无记名. */
  form: z.enum(['hands', 'voice', 'secret']),
  /** 应到 and 实到 follow from the roll of the meeting. */
  entitled: count,
  present: count,
  approve: count.nullable(),
  against: count.nullable(),
  abstain: count.nullable(),
})
export type MeetingVote = z.infer<typeof meetingVote>
