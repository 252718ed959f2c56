import type { Candidate, CandidateOrder, Election } from './election'

/** By strokes of the surname and then of the given name (姓氏笔画), as ballots list names. */
const byStrokes = new Intl.Collator('zh-Hans-u-co-stroke')

type Compare = (one: Candidate, other: Candidate) => number

const lotOf = ({ lot }: Candidate): number => lot ?? Number.MAX_SAFE_INTEGER

const comparisons: Readonly<Record<CandidateOrder, Compare>> = {
  /** Of two of one name, by their unit. */
  strokes: (one, other) => byStrokes.compare(one.name, other.name) || byStrokes.compare(one.unit, other.unit),
  /** Those who have drawn none yet come last. */
  lot: (one, other) => lotOf(one) - lotOf(other),
  hand: () => 0,
}

const inOrder = (candidates: readonly Candidate[], order: CandidateOrder): Candidate[] =>
  candidates.toSorted(comparisons[order])

/** The election with its candidates as the ballot names them, in every round; as they stand where no order was chosen. */
export function arranged(election: Election): Election {
  const { candidateOrder, candidates, laterRounds } = election
  if (candidateOrder === undefined) return election
  return {
    ...election,
    candidates: inOrder(candidates, candidateOrder),
    ...(laterRounds && {
      laterRounds: laterRounds.map(round => ({
        ...round,
        candidates: inOrder(round.candidates, candidateOrder),
      })),
    }),
  }
}

/** The candidates with one moved up (-1) or down (1) among those of the same post; the same at either end. */
export function movedAmong(candidates: readonly Candidate[], id: string, by: -1 | 1): Candidate[] {
  const moved = candidates.find(one => one.id === id)
  const standing = candidates.filter(one => one.postId === moved?.postId)
  const other = standing[standing.findIndex(one => one.id === id) + by]
  if (moved === undefined || other === undefined) return [...candidates]
  return candidates.map(one => (one.id === id ? other : one.id === other.id ? moved : one))
}
