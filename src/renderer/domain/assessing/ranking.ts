import type { Assessment } from '../records/assessment'
import type { AssessmentScheme } from '../records/assessment-scheme'
import { resultOf, type AssessmentResult } from './result'
import { termOf } from './terms'

/** One enterprise among those of a scheme: its newest version, its result, and its place among the published. */
export type Ranked = {
  readonly key: string
  readonly assessment: Assessment
  readonly result: AssessmentResult | undefined
  readonly place: number | undefined
}

/** Behind every place there can be. */
const LAST = 1_000_000

/**
 * The assessments of a scheme, of one of its terms or of all, the best first; equal points share a place; those not yet published have
 * none and come last.
 */
export function ranking(
  scheme: AssessmentScheme,
  all: readonly Assessment[],
  term?: number,
): readonly Ranked[] {
  const own = all.filter(one => one.schemeId === scheme.id && (term === undefined || termOf(one) === term))
  const newest = own.filter(one => !own.some(({ replacesId }) => replacesId === one.id))
  const rows = newest.map(assessment => ({
    key: assessment.id,
    assessment,
    result: resultOf(assessment, scheme),
  }))
  const published = rows.filter(({ assessment }) => assessment.publishedOn !== undefined)
  const pointsOf = ({ result }: Pick<Ranked, 'result'>): number => result?.points ?? -1
  return rows
    .map(row => ({
      ...row,
      place: published.includes(row)
        ? published.filter(other => pointsOf(other) > pointsOf(row)).length + 1
        : undefined,
    }))
    .toSorted((one, other) => (one.place ?? LAST) - (other.place ?? LAST) || pointsOf(other) - pointsOf(one))
}
