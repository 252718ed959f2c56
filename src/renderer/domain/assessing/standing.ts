import type { Records } from '../ports'
import { assessment, type Assessment } from '../records/assessment'
import { assessmentScheme, type AssessmentScheme } from '../records/assessment-scheme'
import { classTable, type EnterpriseClass } from '../records/class-table'
import { classOf, classTableOn } from './classes'
import { resultOf, type AssessmentResult } from './result'
import { schemeTerm, termOf, type SchemeTerm } from './terms'

/** How an enterprise stands: its last published result, and the class that follows from it by the table in force. */
export type Standing = {
  readonly assessment: Assessment
  readonly scheme: AssessmentScheme
  readonly term: SchemeTerm
  readonly result: AssessmentResult
  readonly enterpriseClass: EnterpriseClass | undefined
}

type Reading = Pick<Records, 'all' | 'find'>

function resultStanding(one: Assessment, day: string, records: Reading): Standing | undefined {
  const scheme = records.find(assessmentScheme, one.schemeId)
  const result = scheme && resultOf(one, scheme)
  if (scheme === undefined || result === undefined) return undefined
  const enterpriseClass = classOf(result.grade, classTableOn(records.all(classTable), day))
  return { assessment: one, scheme, term: schemeTerm(scheme, termOf(one)), result, enterpriseClass }
}

/** Of two results the one for the later term, of one term the newer version. */
const later = (one: Standing, other: Standing): number =>
  other.term.to.localeCompare(one.term.to) || other.assessment.version - one.assessment.version

/** How an enterprise stands on a day, `YYYY-MM-DD`; undefined while nothing about it is published. */
export const standingOf = (enterpriseId: string, day: string, records: Reading): Standing | undefined =>
  records
    .all(assessment)
    .filter(one => one.enterpriseId === enterpriseId && (one.publishedOn ?? '9') <= day)
    .flatMap(one => resultStanding(one, day, records) ?? [])
    .toSorted(later)[0]
