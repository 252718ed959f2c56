import type { Assessment, ScoreSheet } from '../records/assessment'
import type { AssessmentScheme, GradeBand } from '../records/assessment-scheme'

/** The grade of so many points (hundredths): the best whose beginning they reach, so that no points fall between two. */
export function gradeOf(points: number, bands: readonly GradeBand[]): string {
  const reached = bands.filter(({ from }) => from <= points)
  return (
    reached.reduce<GradeBand | undefined>(
      (best, one) => (best && best.from > one.from ? best : one),
      undefined,
    )?.grade ?? ''
  )
}

/** What a sheet adds up to. */
export const sheetTotal = ({ scores }: Pick<ScoreSheet, 'scores'>): number =>
  Object.values(scores).reduce((sum, points) => sum + points, 0)

/** What an assessment comes to: the assessors' sums by their weights, rounded half up to hundredths; a veto goes before the points. */
export type AssessmentResult = {
  readonly points: number
  readonly grade: string
  readonly veto: string | undefined
}

const HUNDRED = 100

/** The result once every assessor's sheet is in; before that undefined. */
export function resultOf(
  { sheets, vetoes }: Pick<Assessment, 'sheets' | 'vetoes'>,
  scheme: AssessmentScheme,
): AssessmentResult | undefined {
  const parts = scheme.assessors.map(({ name, percent }) => ({
    percent,
    sheet: sheets.find(({ assessor }) => assessor === name),
  }))
  if (parts.some(({ sheet }) => sheet === undefined)) return undefined
  const weighted = parts.reduce(
    (sum, { sheet, percent }) => sum + (sheet ? sheetTotal(sheet) : 0) * percent,
    0,
  )
  const points = Math.floor((weighted + HUNDRED / 2) / HUNDRED)
  const vetoed = scheme.vetoes
    .filter(({ id }) => vetoes.includes(id))
    .toSorted((one, other) => placeOf(other.grade, scheme) - placeOf(one.grade, scheme))[0]
  return { points, grade: vetoed?.grade ?? gradeOf(points, scheme.bands), veto: vetoed?.text }
}

/** The worse a grade, the higher its place. */
const placeOf = (grade: string, { bands }: AssessmentScheme): number =>
  bands.findIndex(band => band.grade === grade)
