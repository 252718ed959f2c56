import type { Problem } from '../result'
import type { Candidate, Election, Post } from './election'

/** Where on the count sheet a problem stands, so that it can be shown at the very figure. */
export type ElectionPlace =
  'present' | 'issued' | 'returned' | 'valid' | 'term' | `candidate:${string}` | `post:${string}`

/** `impossible`: such figures cannot be, so they are not accepted. `void`: it can happen, and then the election counts for nothing. */
export type ElectionProblem = Problem & {
  readonly at: ElectionPlace
  readonly severity: 'impossible' | 'void'
}

type Check = (election: Election) => readonly ElectionProblem[]

const impossible = (
  at: ElectionPlace,
  code: string,
  detail: Readonly<Record<string, string | number>>,
): ElectionProblem => ({ at, severity: 'impossible', code, detail: asText(detail) })

const asText = (detail: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)]))

/** What is known of a whole split into parts: the sum of what has been counted, and whether all parts have been. */
function sumOf(parts: readonly (number | null)[]): { sum: number; complete: boolean } {
  const known = parts.filter(part => part !== null)
  return { sum: known.reduce((sum, part) => sum + part, 0), complete: known.length === parts.length }
}

/** Parts that can no longer, or do not, make up the whole. */
const disagrees = (whole: number, { sum, complete }: { sum: number; complete: boolean }): boolean =>
  complete ? sum !== whole : sum > whole

const presentWithinEntitled: Check = ({ entitled, present }) =>
  present > entitled ? [impossible('present', 'present-over-entitled', { present, entitled })] : []

const issuedWithinPresent: Check = ({ present, issued }) =>
  issued !== null && issued > present
    ? [impossible('issued', 'issued-over-present', { issued, present })]
    : []

const returnedWithinIssued: Check = ({ issued, returned }) =>
  issued !== null && returned !== null && returned > issued
    ? [
        {
          at: 'returned',
          severity: 'void',
          code: 'more-returned-than-issued',
          detail: asText({ returned, issued }),
        },
      ]
    : []

const returnedAddsUp: Check = ({ returned, valid, invalid }) =>
  returned !== null && disagrees(returned, sumOf([valid, invalid]))
    ? [
        impossible('valid', 'ballots-do-not-add-up', {
          returned,
          valid: valid ?? '—',
          invalid: invalid ?? '—',
        }),
      ]
    : []

const candidateAddsUp: Check = ({ valid, candidates }) =>
  candidates.flatMap(one => {
    const votes = sumOf([one.approve, one.against, one.abstain])
    if (valid === null || !disagrees(valid, votes)) return []
    return [
      impossible(`candidate:${one.id}`, 'candidate-votes-do-not-add-up', {
        name: one.name,
        sum: votes.sum,
        valid,
      }),
    ]
  })

const approvalsWithinSeats: Check = ({ valid, posts, candidates }) =>
  posts.flatMap(post => {
    if (valid === null) return []
    const { sum } = sumOf(standingFor(post, candidates).map(one => one.approve))
    const most = valid * post.seats
    if (sum <= most) return []
    return [
      impossible(`post:${post.id}`, 'approvals-over-ballots', {
        post: post.title,
        sum,
        valid,
        seats: post.seats,
        most,
      }),
    ]
  })

const standsOnce: Check = ({ posts, candidates }) =>
  posts.flatMap(post => {
    const standing = standingFor(post, candidates)
    return standing
      .filter((one, index) => standing.findIndex(other => samePerson(one, other)) < index)
      .map(one => impossible(`candidate:${one.id}`, 'candidate-twice', { name: one.name, post: post.title }))
  })

const termRunsForward: Check = ({ termFrom, termTo }) =>
  termTo <= termFrom ? [impossible('term', 'term-ends-before-it-begins', { termFrom, termTo })] : []

const checks: readonly Check[] = [
  presentWithinEntitled,
  issuedWithinPresent,
  returnedWithinIssued,
  returnedAddsUp,
  candidateAddsUp,
  approvalsWithinSeats,
  standsOnce,
  termRunsForward,
]

const samePerson = (one: Candidate, other: Candidate): boolean =>
  one.name.trim() === other.name.trim() && one.unit.trim() === other.unit.trim()

/** The candidates for a post, in the order of the ballot. */
export const standingFor = (post: Post, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(one => one.postId === post.id)

/**
 * Everything the figures of an election contradict (domain handbook §4.6). Figures not yet counted are left out of
 * account, so that a count sheet can be checked while it is being filled in.
 */
export const checkElection = (election: Election): readonly ElectionProblem[] =>
  checks.flatMap(check => check(election))
