import type { Problem } from '../result'
import type { Candidate, Election, Post, Round } from './election'

/** Where on the count sheet a problem stands, so that it can be shown at the very figure. */
export type ElectionPlace =
  | 'present'
  | 'issued'
  | 'returned'
  | 'valid'
  | 'term'
  | 'officers'
  | `candidate:${string}`
  | `lot:${string}`
  | `post:${string}`

/** `impossible`: such figures cannot be, so they are not accepted. `void`: it can happen, and then the election counts for nothing. */
export type ElectionProblem = Problem & {
  readonly at: ElectionPlace
  readonly severity: 'impossible' | 'void'
  /** In which of the later rounds, counted from 2; absent: the first, or the election as a whole. */
  readonly round?: number
}

type Check = (round: Round, election: Election) => readonly ElectionProblem[]

export const impossible = (
  at: ElectionPlace,
  code: string,
  detail: Readonly<Record<string, string | number>>,
): ElectionProblem => ({ at, severity: 'impossible', code, detail: asText(detail) })

const asText = (detail: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)]))

/** The proxies that count by the rule: none where it does not allow them. */
export const proxiesOf = ({ proxies = 0 }: Round, { rule }: Pick<Election, 'rule'>): number =>
  rule.proxies === true ? proxies : 0

/** What is known of a whole split into parts: the sum of what has been counted, and whether all parts have been. */
function sumOf(parts: readonly (number | null)[]): { sum: number; complete: boolean } {
  const known = parts.filter(part => part !== null)
  return { sum: known.reduce((sum, part) => sum + part, 0), complete: known.length === parts.length }
}

/** Parts that can no longer, or do not, make up the whole. */
const disagrees = (whole: number, { sum, complete }: { sum: number; complete: boolean }): boolean =>
  complete ? sum !== whole : sum > whole

const presentWithinEntitled: Check = (round, election) => {
  const present = round.present + proxiesOf(round, election)
  const { entitled } = round
  return present > entitled ? [impossible('present', 'present-over-entitled', { present, entitled })] : []
}

const issuedWithinPresent: Check = (round, election) => {
  const { issued, present } = round
  const proxies = proxiesOf(round, election)
  if (issued === null || issued <= present + proxies) return []
  const code = proxies === 0 ? 'issued-over-present' : 'issued-over-voters'
  return [impossible('issued', code, { issued, present, ...(proxies > 0 && { proxies }) })]
}

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

const nominated = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(one => one.writtenIn === undefined)

const candidateAddsUp: Check = ({ valid, candidates }) =>
  nominated(candidates).flatMap(one => {
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

/** 清点报告 comes before 计票报告: no votes are counted before it is known how many ballots came back. */
const ballotsCountedFirst: Check = ({ issued, returned, candidates }) => {
  const early = candidates.find(one => [one.approve, one.against, one.abstain].some(votes => votes !== null))
  if (early === undefined || (issued !== null && returned !== null)) return []
  return [impossible('returned', 'votes-before-ballots', { name: early.name })]
}

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

/** 另选他人 is possible only on a ballot that is against a candidate for the post. */
const writtenInAgainst: Check = ({ posts, candidates }) =>
  posts.flatMap(post => {
    const standing = standingFor(post, candidates)
    const others = sumOf(standing.filter(one => one.writtenIn === true).map(one => one.approve))
    const against = sumOf(nominated(standing).map(one => one.against))
    if (!against.complete || others.sum <= against.sum) return []
    return [
      impossible(`post:${post.id}`, 'written-in-over-against', {
        post: post.title,
        sum: others.sum,
        against: against.sum,
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

/** Two candidates of one post cannot have drawn the same lot. */
const lotsDiffer: Check = ({ posts, candidates }, { candidateOrder }) =>
  posts.flatMap(post => {
    if (candidateOrder !== 'lot') return []
    const standing = standingFor(post, candidates)
    return standing
      .filter((one, at) => standing.slice(0, at).some(({ lot }) => lot !== undefined && lot === one.lot))
      .map(({ id, name, lot = 0 }) => impossible(`lot:${id}`, 'candidate-lot-twice', { name, lot }))
  })

const checks: readonly Check[] = [
  presentWithinEntitled,
  issuedWithinPresent,
  returnedWithinIssued,
  returnedAddsUp,
  ballotsCountedFirst,
  candidateAddsUp,
  approvalsWithinSeats,
  writtenInAgainst,
  standsOnce,
  lotsDiffer,
]

const samePerson = (one: Candidate, other: Candidate): boolean =>
  one.name.trim() === other.name.trim() && one.unit.trim() === other.unit.trim()

/** The candidates for a post, in the order of the ballot; those written in come last. */
export const standingFor = (post: Post, candidates: readonly Candidate[]): readonly Candidate[] => {
  const standing = candidates.filter(one => one.postId === post.id)
  return [...nominated(standing), ...standing.filter(one => one.writtenIn === true)]
}

/** Everything the figures of one round contradict. */
export const checkRound = (round: Round, election: Election): readonly ElectionProblem[] =>
  checks.flatMap(check => check(round, election))
