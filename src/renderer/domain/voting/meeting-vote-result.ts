import { checkMeetingVote, votersOf, type VoteProblem } from './check-meeting-vote'
import type { Step } from './comparison'
import type { MeetingVote } from './meeting-vote'
import { tallyBy } from './tally'

export type MeetingVoteResult = {
  /** Everything is counted, agrees, and the vote is not void. */
  readonly valid: boolean
  readonly quorate: boolean
  readonly passed: boolean
  readonly problems: readonly VoteProblem[]
  readonly steps: readonly Step[]
}

type Counted = MeetingVote & { approve: number; against: number; abstain: number }

/** Whether every figure of the vote has been entered. */
export const isVoteCounted = (vote: MeetingVote): vote is Counted =>
  [vote.approve, vote.against, vote.abstain, ...Object.values(vote.ballots ?? {})].every(
    figure => figure !== null,
  )

/** What a vote on an agenda item came to by its rule, each comparison spelled out. */
export function meetingVoteResult(vote: MeetingVote): MeetingVoteResult {
  const problems = checkMeetingVote(vote)
  const nothing = { valid: false, quorate: false, passed: false, problems }
  if (!isVoteCounted(vote)) return { ...nothing, steps: [{ words: '计票尚未完成。', holds: null }] }
  if (problems.some(({ severity }) => severity === 'impossible')) {
    return { ...nothing, steps: [{ words: '数字互相矛盾，改正后才有结果。', holds: false }] }
  }
  if (problems.length > 0) {
    return { ...nothing, steps: [{ words: '收回多于发出，本次表决无效，应重新表决。', holds: false }] }
  }
  const tally = tallyBy(vote.rule, {
    roll: { heads: vote.entitled },
    taking: { heads: votersOf(vote) },
    approve: { heads: vote.approve },
    against: { heads: vote.against },
    abstain: { heads: vote.abstain },
    ...(vote.ballots?.issued != null && { issued: { heads: vote.ballots.issued } }),
  })
  return { ...tally, valid: true, problems }
}

/** What came of a vote, for lists and beside the item. */
export function voteOutcomeWords({ valid, quorate, passed, problems }: MeetingVoteResult): string {
  if (problems.some(({ severity }) => severity === 'impossible')) return '数字有误'
  if (problems.length > 0) return '表决无效'
  if (!valid) return '未计票'
  if (!quorate) return '未达到会人数'
  return passed ? '通过' : '未通过'
}
