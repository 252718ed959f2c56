import type { Candidate } from './election'

/** By strokes of the surname and then of the given name (姓氏笔画), as ballots list names. */
const byStrokes = new Intl.Collator('zh-Hans-u-co-stroke')

/** The candidates as the ballot names them by strokes; of two of one name, by their unit. */
export const inStrokeOrder = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted(
    (one, other) => byStrokes.compare(one.name, other.name) || byStrokes.compare(one.unit, other.unit),
  )
