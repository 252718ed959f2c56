import { exampleSchemes } from '../../renderer/domain/assessing/data/example-schemes'
import { editScheme } from '../../renderer/domain/assessing/edit-scheme'
import { put, type Put } from '../../renderer/domain/journal/entry'
import { assessment, type Assessment } from '../../renderer/domain/records/assessment'
import { assessmentScheme, type AssessmentScheme } from '../../renderer/domain/records/assessment-scheme'
import type { PropertyEnterprise } from '../../renderer/domain/records/property-enterprise'
import type { Dice } from './dice'

const QUARTERS = 4

/** The example of the program as a scheme of a year. */
function schemeOf(year: number, dice: Dice): AssessmentScheme {
  const [example] = exampleSchemes
  if (example === undefined) throw new Error('No example of a scheme')
  const made = editScheme({ ...example.entered, year: String(year) }, undefined, false, dice.newId)
  if (!made.ok) throw new Error(`The example is refused: ${made.problem.code}`)
  const { save } = made.value.change
  const [saved] = typeof save === 'function' ? [] : save
  return assessmentScheme.schema.parse(saved?.record)
}

function assessed(
  scheme: AssessmentScheme,
  enterpriseId: string,
  term: number,
  on: string,
  dice: Dice,
): Assessment {
  return {
    id: dice.newId(),
    schemeId: scheme.id,
    enterpriseId,
    term,
    version: 1,
    sheets: scheme.assessors.map(({ name }) => ({
      assessor: name,
      on,
      scores: Object.fromEntries(
        scheme.items.map(({ id, full }) => [id, Math.round((full * (60 + dice.upTo(41))) / 100)]),
      ),
      note: '',
    })),
    vetoes: [],
    publishedOn: on,
  }
}

/** Every enterprise assessed and published for each quarter of the year that is over. */
export function assessmentsOf(
  enterprises: readonly PropertyEnterprise[],
  today: string,
  dice: Dice,
): readonly Put[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const over = Math.floor((month - 1) / (12 / QUARTERS))
  const scheme = schemeOf(over === 0 ? year - 1 : year, dice)
  const terms = Array.from({ length: over === 0 ? QUARTERS : over }, (_, nth) => nth + 1)
  const rows = terms.flatMap(term => {
    const on = `${scheme.year}-${String(term * 3).padStart(2, '0')}-28`
    return enterprises.map(({ id }) => put(assessment, assessed(scheme, id, term, on, dice)))
  })
  return [put(assessmentScheme, scheme), ...rows]
}
