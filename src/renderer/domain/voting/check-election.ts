import { checkRound, impossible, type ElectionProblem } from './check-round'
import type { Election } from './election'

const termRunsForward = ({ termFrom, termTo }: Election): readonly ElectionProblem[] =>
  termTo <= termFrom ? [impossible('term', 'term-ends-before-it-begins', { termFrom, termTo })] : []

/** Whoever stands may not watch over the count or take part in it. */
function officersDoNotStand({
  officers,
  candidates,
  laterRounds = [],
}: Election): readonly ElectionProblem[] {
  if (officers === undefined) return []
  const standing = new Set(
    [candidates, ...laterRounds.map(round => round.candidates)].flat().map(one => one.name),
  )
  return [...new Set(Object.values(officers).flat())]
    .filter(name => standing.has(name))
    .map(name => impossible('officers', 'candidate-counts', { name }))
}

/**
 * Everything the figures of an election contradict (domain handbook §4.6), round by round. Figures not yet counted are left out of
 * account, so that a count sheet can be checked while it is being filled in.
 */
export const checkElection = (election: Election): readonly ElectionProblem[] => [
  ...checkRound(election, election),
  ...(election.laterRounds ?? []).flatMap((round, index) =>
    checkRound(round, election).map(problem => ({ ...problem, round: index + 2 })),
  ),
  ...termRunsForward(election),
  ...officersDoNotStand(election),
]
