import type { Election, Round } from '../../../domain/voting/election'
import type { ElectionPart } from './election-part'

const roundOf = (election: Election): Round => {
  const { entitled, present, proxies, issued, returned, valid, invalid, posts, candidates } = election
  const figures = { entitled, present, issued, returned, valid, invalid, posts, candidates }
  return { ...figures, ...(proxies !== undefined && { proxies }) }
}

/** The part of the count sheet that is a later round, counted from 2, to be filled in like the first. */
export function laterPart(
  { election, problems, change }: ElectionPart,
  nth: number,
): ElectionPart | undefined {
  const rounds = election.laterRounds ?? []
  const round = rounds[nth - 2]
  if (round === undefined) return undefined
  return {
    election: { ...election, ...round },
    isLater: true,
    problems: problems.filter(problem => problem.round === nth),
    change: changed => {
      change({ ...election, laterRounds: rounds.with(nth - 2, roundOf(changed)) })
    },
  }
}

/** The part that is the first round and the election as a whole. */
export const firstPart = (part: ElectionPart): ElectionPart => ({
  ...part,
  problems: part.problems.filter(({ round }) => round === undefined),
})
