import type { Problem } from '../result'
import type { MeetingVote } from './meeting-vote'

/** Where on the form a problem stands, so that it can be shown at the very figure. */
export type VotePlace = 'present' | 'issued' | 'returned' | 'approve'

/** `impossible`: such figures cannot be, so they are not accepted. `void`: it can happen, and then the vote counts for nothing. */
export type VoteProblem = Problem & { readonly at: VotePlace; readonly severity: 'impossible' | 'void' }

type Check = (vote: MeetingVote) => readonly VoteProblem[]

function problem(
  at: VotePlace,
  code: string,
  detail: Readonly<Record<string, number>>,
  severity: VoteProblem['severity'] = 'impossible',
): readonly VoteProblem[] {
  const told = Object.entries(detail).map(([name, value]) => [name, String(value)] as const)
  return [{ at, severity, code, detail: Object.fromEntries(told) }]
}

/** The proxies that count by the rule: none where it does not allow them. */
const proxiesOf = ({ rule, proxies }: MeetingVote): number => (rule.proxies === true ? proxies : 0)

/** Who may vote: those present, and where the rule lets them count, those who sent a proxy. */
export const votersOf = (vote: MeetingVote): number => vote.present + proxiesOf(vote)

/** What has been counted of the votes so far, and whether all of it has. */
function votesOf({ approve, against, abstain }: MeetingVote): {
  readonly sum: number
  readonly complete: boolean
} {
  const counted = [approve, against, abstain].filter(votes => votes !== null)
  return { sum: counted.reduce((sum, votes) => sum + votes, 0), complete: counted.length === 3 }
}

const presentWithinEntitled: Check = vote => {
  const present = votersOf(vote)
  const { entitled } = vote
  return present > entitled ? problem('present', 'present-over-entitled', { present, entitled }) : []
}

const issuedWithinVoters: Check = vote => {
  const issued = vote.ballots?.issued ?? 0
  const voters = votersOf(vote)
  if (issued <= voters) return []
  return problem('issued', 'issued-over-voters', { issued, present: vote.present, proxies: proxiesOf(vote) })
}

const returnedWithinIssued: Check = ({ ballots }) => {
  const { issued = null, returned = null } = ballots ?? {}
  if (issued === null || returned === null || returned <= issued) return []
  return problem('returned', 'more-votes-returned-than-issued', { issued, returned }, 'void')
}

/** Of a secret vote: the votes and the invalid ballots make up the returned ones. */
const ballotsAddUp: Check = vote => {
  const { returned = null, invalid = null } = vote.ballots ?? {}
  if (returned === null) return []
  const { sum, complete } = votesOf(vote)
  const all = sum + (invalid ?? 0)
  const wrong = complete && invalid !== null ? all !== returned : all > returned
  return wrong
    ? problem('approve', 'vote-ballots-do-not-add-up', { sum, invalid: invalid ?? 0, returned })
    : []
}

/** Of an open vote: nobody raises a hand twice, and whoever raised none abstained. */
const handsAddUp: Check = vote => {
  if (vote.ballots !== undefined) return []
  const { sum, complete } = votesOf(vote)
  const voters = votersOf(vote)
  const wrong = complete ? sum !== voters : sum > voters
  return wrong ? problem('approve', 'votes-do-not-add-up', { sum, voters }) : []
}

const checks: readonly Check[] = [
  presentWithinEntitled,
  issuedWithinVoters,
  returnedWithinIssued,
  ballotsAddUp,
  handsAddUp,
]

/** Everything the figures of a vote contradict (domain handbook §4.6). What has not been counted is left out of account. */
export const checkMeetingVote = (vote: MeetingVote): readonly VoteProblem[] =>
  checks.flatMap(check => check(vote))
