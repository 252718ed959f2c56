import { caseScores, casesOfTerm } from '../../renderer/domain/assessing/case-points'
import { exampleSchemes } from '../../renderer/domain/assessing/data/example-schemes'
import { editScheme } from '../../renderer/domain/assessing/edit-scheme'
import { schemeTerm } from '../../renderer/domain/assessing/terms'
import type { Assessment } from '../../renderer/domain/records/assessment'
import { assessmentScheme, type AssessmentScheme } from '../../renderer/domain/records/assessment-scheme'
import type { GreenCase } from '../../renderer/domain/records/green-case'
import type { PropertyEnterprise } from '../../renderer/domain/records/property-enterprise'
import type { Dice } from './dice'
import { recordBy } from './saved-by'

const QUARTERS = 4

/** The first example of the program as a scheme of a year. */
function schemeOf(year: number, dice: Dice): AssessmentScheme {
  const [example] = exampleSchemes
  if (example === undefined) throw new Error('No example of a scheme')
  return recordBy(
    assessmentScheme,
    editScheme({ ...example.entered, year: String(year) }, undefined, false, dice.newId),
  )
}

type Told = {
  readonly scheme: AssessmentScheme
  readonly cases: readonly GreenCase[]
  readonly dice: Dice
}

/** An enterprise in a term, scored on a day by the first so many assessors. */
function assessed(
  { scheme, cases, dice }: Told,
  enterpriseId: string,
  term: number,
  { on, assessors }: { readonly on: string; readonly assessors: number },
): Assessment {
  const own = casesOfTerm(enterpriseId, schemeTerm(scheme, term), cases)
  const fromCases = caseScores(scheme.items, own, `${on}T18:00`)
  const points = ({ id, full }: AssessmentScheme['items'][number]): number =>
    fromCases[id]?.points ?? Math.round((full * (70 + dice.upTo(31))) / 100)
  return {
    id: dice.newId(),
    schemeId: scheme.id,
    enterpriseId,
    ...(term !== 1 && { term }),
    version: 1,
    sheets: scheme.assessors.slice(0, assessors).map(({ name }) => ({
      assessor: name,
      on,
      scores: Object.fromEntries(scheme.items.map(item => [item.id, points(item)])),
      note: '',
      fromCases,
    })),
    vetoes: [],
  }
}

/** Every enterprise assessed and published for each quarter of the year that is over; the running one has begun. */
export function assessmentsOf(
  enterprises: readonly PropertyEnterprise[],
  cases: readonly GreenCase[],
  today: string,
  dice: Dice,
): { readonly scheme: AssessmentScheme; readonly assessments: readonly Assessment[] } {
  const year = Number(today.slice(0, 4))
  const over = Math.floor((Number(today.slice(5, 7)) - 1) / (12 / QUARTERS))
  const scheme = schemeOf(over === 0 ? year - 1 : year, dice)
  const told = { scheme, cases, dice }
  const all = scheme.assessors.length
  const published = Array.from({ length: over === 0 ? QUARTERS : over }, (_, nth) => nth + 1).flatMap(
    term => {
      const on = schemeTerm(scheme, term).to
      return enterprises.map(({ id }) => ({
        ...assessed(told, id, term, { on, assessors: all }),
        publishedOn: on,
      }))
    },
  )
  const begun =
    over === 0
      ? []
      : enterprises.map(({ id }, nth) => assessed(told, id, over + 1, { on: today, assessors: nth % all }))
  return { scheme, assessments: [...published, ...begun] }
}
