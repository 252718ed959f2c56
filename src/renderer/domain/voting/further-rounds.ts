import { chineseNumeral } from '../text/chinese-numeral'
import type { Candidate, Election, Post, Round } from './election'
import { electionResult, roundsOf } from './election-result'
import { isRoundCounted } from './round-result'

const isVoid = (election: Election): boolean =>
  electionResult(election).problems.some(({ severity }) => severity === 'void')

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
    asOnBallot(
      election,
      open.flatMap(({ runoff }) => runoff),
    ),
  )
}

/** In the order of the first ballot; those written in since come last. */
function asOnBallot({ candidates }: Election, standing: readonly Candidate[]): readonly Candidate[] {
  const place = ({ id }: Candidate): number => {
    const at = candidates.findIndex(one => one.id === id)
    return at === -1 ? candidates.length : at
  }
  return standing.toSorted((one, other) => place(one) - place(other))
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
    candidates: standing.map(({ id, name, unit, postId, lot }) => ({
      ...(lot !== undefined && { lot }),
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

/** The election as it stood before the nth round was held, counted from 1. */
const before = (election: Election, nth: number): Election => ({
  ...election,
  laterRounds: (election.laterRounds ?? []).slice(0, Math.max(0, nth - 2)),
})

/**
 * Why the nth round was held, counted from 2, as minutes and result sheets tell it: that the one before was void, and which seats were
 * left open among whom. Empty where nothing was.
 */
export function whyHeld(election: Election, nth: number): string {
  const { valid, posts, problems } = electionResult(before(election, nth))
  const wasVoid = problems.some(one => one.severity === 'void' && (one.round ?? 1) === nth - 1)
  const voided = wasVoid ? [`第${chineseNumeral(nth - 1)}轮收回的选票多于发出的选票，该轮无效`] : []
  if (!valid) return wasVoid ? `${voided.join('')}，重新选举` : ''
  const open = posts
    .filter(one => one.open > 0)
    .map(({ post, open: seats, runoff }) => `${post.title}尚缺${seats}人，${amongWords(runoff)}`)
  return [...voided, ...open].join('；')
}

const amongWords = (runoff: readonly Candidate[]): string =>
  runoff.length === 0 ? '另行提名后再选' : `对${runoff.map(({ name }) => name).join('、')}再次投票`
