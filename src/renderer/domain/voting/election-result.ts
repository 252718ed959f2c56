import { checkElection } from './check-election'
import { impossible, type ElectionProblem } from './check-round'
import type { Step } from './comparison'
import type { Election, Round } from './election'
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
  /** What each round came to by itself, the first one first. */
  readonly rounds: readonly RoundResult[]
  readonly steps: readonly Step[]
}

/** The rounds of an election, the first being its own figures. */
export const roundsOf = (election: Election): readonly Round[] => [election, ...(election.laterRounds ?? [])]

/** Whether every figure of the count has been entered, in every round. */
export const isCounted = (election: Election): boolean => roundsOf(election).every(isRoundCounted)

/** How far the rounds looked at so far have brought an election. */
type SoFar = {
  readonly results: readonly RoundResult[]
  readonly problems: readonly ElectionProblem[]
  /** Of the first valid round and those after it; undefined while none was valid. */
  readonly decided: RoundResult | undefined
}

/** A round for a seat that the ones before did not leave open would elect more people than there are seats. */
const notOpen = (round: Round, nth: number, { decided }: SoFar): readonly ElectionProblem[] =>
  decided === undefined
    ? []
    : round.posts.flatMap(({ id, title, seats }) => {
        const open = decided.posts.find(one => one.post.id === id)?.open ?? 0
        const detail = { nth, post: title, seats, open }
        return open === seats
          ? []
          : [{ ...impossible(`post:${id}`, 'round-seats-not-open', detail), round: nth }]
      })

function withRound(
  before: SoFar,
  {
    round,
    nth,
    election,
    figures,
  }: { round: Round; nth: number; election: Election; figures: readonly ElectionProblem[] },
): SoFar {
  const own = figures.filter(one => !isOfWhole(one) && (one.round ?? 1) === nth)
  const problems = [...own, ...notOpen(round, nth, before)]
  const result = roundResult(round, election, [...figures.filter(isOfWhole), ...problems])
  return {
    results: [...before.results, result],
    problems: [...before.problems, ...problems],
    decided: decidedBy(before.decided, result),
  }
}

/** The first valid round decides, and later ones fill what it left open. */
function decidedBy(before: RoundResult | undefined, result: RoundResult): RoundResult | undefined {
  if (before === undefined) return result.valid ? result : undefined
  return { ...before, posts: before.posts.map(one => joined(one, result.posts)) }
}

const isOfWhole = ({ at }: ElectionProblem): boolean => at === 'term' || at === 'officers'

/**
 * What an election came to by its rule, over all its rounds. Compared with integers only; each comparison is spelled out in `steps`. A
 * later round that is void, not quorate or not counted yet elects nobody and takes nothing from those before it; where the first is void,
 * the one held again in its place decides.
 */
export function electionResult(election: Election): ElectionResult {
  const figures = checkElection(election)
  const nothing: SoFar = { results: [], problems: [], decided: undefined }
  const { results, problems, decided } = roundsOf(election).reduce<SoFar>(
    (before, round, index) => withRound(before, { round, nth: index + 1, election, figures }),
    nothing,
  )
  const posts = decided?.posts ?? []
  return {
    valid: decided !== undefined,
    quorate: decided?.quorate ?? false,
    complete: posts.length > 0 && posts.every(one => one.open === 0),
    problems: [...problems, ...figures.filter(isOfWhole)],
    posts,
    rounds: results,
    steps: results.flatMap(({ steps }, index) => roundSteps(steps, index + 1)),
  }
}

/** A post with what a later round did for its open seats. */
function joined(before: PostResult, again: readonly PostResult[]): PostResult {
  const now = again.find(one => one.post.id === before.post.id)
  if (now === undefined) return before
  return { ...now, post: before.post, elected: [...before.elected, ...now.elected] }
}

const roundSteps = (steps: readonly Step[], nth: number): readonly Step[] =>
  nth === 1 ? steps : steps.map(({ words, holds }) => ({ words: `第 ${String(nth)} 轮：${words}`, holds }))
