import type { ElectionPlace, ElectionProblem } from '../../../domain/voting/check-round'
import type { Election } from '../../../domain/voting/election'
import { refusalWords } from '../../../domain/words/problem-words'

/** What each part of the count sheet is given. */
export type ElectionPart = {
  readonly election: Election
  readonly problems: readonly ElectionProblem[]
  /** A later round: its posts are those left open, and the ballot keeps its order. */
  readonly isLater?: true
  readonly change: (election: Election) => void
}

/** What is wrong at a place of the count sheet, in words; undefined when nothing is. */
export function wordsAt(problems: readonly ElectionProblem[], place: ElectionPlace): string | undefined {
  const here = problems.filter(problem => problem.at === place)
  return here.length === 0 ? undefined : here.map(refusalWords).join('')
}
