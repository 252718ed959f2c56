import type { Assessment } from '../records/assessment'
import type { AssessmentScheme } from '../records/assessment-scheme'
import { ranking } from './ranking'
import { gradeOf } from './result'
import { schemeTerms } from './terms'

/** One enterprise over the year of a scheme: the published points of each term, their mean, and its place by that. */
export type YearRow = {
  readonly key: string
  /** By term, in their order; undefined where nothing is published. */
  readonly points: readonly (number | undefined)[]
  /** Hundredths, rounded half up. */
  readonly mean: number
  readonly grade: string
  readonly place: number
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0)

/** The enterprises with a published result in some term of the year, the best mean first; equal means share a place. */
export function yearRanking(scheme: AssessmentScheme, all: readonly Assessment[]): readonly YearRow[] {
  const terms = schemeTerms(scheme).map(({ nth }) =>
    ranking(scheme, all, nth).filter(({ place }) => place !== undefined),
  )
  const ids = [...new Set(terms.flat().map(({ assessment }) => assessment.enterpriseId))]
  const rows = ids.map(key => {
    const points = terms.map(
      rows => rows.find(({ assessment }) => assessment.enterpriseId === key)?.result?.points,
    )
    const known = points.filter(one => one !== undefined)
    const mean = Math.floor((sumOf(known) * 2 + known.length) / (known.length * 2))
    return { key, points, mean, grade: gradeOf(mean, scheme.bands) }
  })
  return rows
    .map(row => ({ ...row, place: rows.filter(({ mean }) => mean > row.mean).length + 1 }))
    .toSorted((one, other) => one.place - other.place)
}
