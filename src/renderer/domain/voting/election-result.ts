import { checkElection } from './check-election'
import type { ElectionProblem } from './check-round'
import type { Step } from './comparison'
import type { Candidate, Election, Post, Round } from './election'
import { isRoundCounted, roundResult, type PostResult, type RoundResult } from './round-result'

export type ElectionResult = {
  /** All figures are counted, agree with each other, and the election is not void. */
  readonly valid: boolean
  /** Enough of those entitled took part. */
  readonly quorate: boolean
  /** Every seat was filled by a valid and quorate election. */
  readonly complete: boolean
  readonly problems: readonly ElectionProblem[]
  /** Empty unless valid and quorate. Over all rounds: who was elected in any of them, and what the last one left open. */
  readonly posts: readonly PostResult[]
  readonly steps: readonly Step[]
}

/** The rounds of an election, the first being its own figures. */
export const roundsOf = (election: Election): readonly Round[] => [election, ...(election.laterRounds ?? [])]

/** Whether every figure of the count has been entered, in every round. */
export const isCounted = (election: Election): boolean => roundsOf(election).every(isRoundCounted)

/**
 * What an election came to by its rule, over all its rounds. Compared with integers only; each comparison is spelled out in `steps`. A
 * later round that is void, not quorate or not counted yet elects nobody and takes nothing from those before it; where the first is void,
 * the one held again in its place decides.
 */
export function electionResult(election: Election): ElectionResult {
  const problems = checkElection(election)
  const ofWhole = problems.filter(({ at }) => at === 'term' || at === 'officers')
  const results = roundsOf(election).map((round, index) => {
    const ofRound = problems.filter(one => (one.round ?? 1) === index + 1 && !ofWhole.includes(one))
    return roundResult(round, election, [...ofWhole, ...ofRound])
  })
  const deciding = Math.max(
    0,
    results.findIndex(({ valid }) => valid),
  )
  const [first = noRound, ...later] = results.slice(deciding)
  const posts = later.reduce((known, { posts: again }) => known.map(one => joined(one, again)), first.posts)
  return {
    valid: first.valid,
    quorate: first.quorate,
    complete: posts.length > 0 && posts.every(one => one.open === 0),
    problems,
    posts,
    steps: results.flatMap(({ steps }, index) => roundSteps(steps, index + 1)),
  }
}

const noRound: RoundResult = { valid: false, quorate: false, posts: [], steps: [] }

/** A post with what a later round did for its open seats. */
function joined(before: PostResult, again: readonly PostResult[]): PostResult {
  const now = again.find(one => one.post.id === before.post.id)
  if (now === undefined) return before
  return { ...now, post: before.post, elected: [...before.elected, ...now.elected] }
}

const roundSteps = (steps: readonly Step[], nth: number): readonly Step[] =>
  nth === 1 ? steps : steps.map(({ words, holds }) => ({ words: `第 ${String(nth)} 轮：${words}`, holds }))

const isVoid = (election: Election): boolean =>
  checkElection(election).some(({ severity }) => severity === 'void')

/**
 * The next round: for the seats the last one left open, or the whole election again where it was void. Undefined while nothing is open or
 * the last round is not decided.
 */
export function nextRound(election: Election): Round | undefined {
  const last = roundsOf(election).at(-1)
  if (last === undefined || !isRoundCounted(last)) return undefined
  const { valid, posts } = electionResult(election)
  if (!valid) return isVoid(election) ? roundFor(last, election.posts, election.candidates) : undefined
  const open = posts.filter(one => one.open > 0)
  if (open.length === 0) return undefined
  return roundFor(
    last,
    open.map(({ post, open: seats }) => ({ ...post, seats })),
    open.flatMap(({ runoff }) => runoff),
  )
}

function roundFor(last: Round, posts: readonly Post[], standing: readonly Candidate[]): Round {
  const { entitled, present, proxies } = last
  const blank = { issued: null, returned: null, valid: null, invalid: null }
  return {
    ...blank,
    entitled,
    present,
    ...(proxies !== undefined && { proxies }),
    posts: [...posts],
    candidates: standing.map(({ id, name, unit, postId }) => ({
      id,
      name,
      unit,
      postId,
      approve: null,
      against: null,
      abstain: null,
    })),
  }
}
