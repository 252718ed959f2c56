import type { Records } from '../ports'
import type { Disclosure } from '../public-notice/draft-notice'
import { assessment } from '../records/assessment'
import { assessmentScheme, type AssessmentScheme } from '../records/assessment-scheme'
import { classTable } from '../records/class-table'
import { propertyEnterprise } from '../records/property-enterprise'
import { classOf, classTableOn } from './classes'
import { pointsWords } from './points'
import { ranking } from './ranking'
import { schemeTerm } from './terms'

type Reading = Pick<Records, 'all' | 'find'>

/** One published result as a ranking tells it. */
export type RankingRow = {
  readonly key: string
  readonly place: number
  readonly name: string
  readonly points: string
  readonly grade: string
  readonly className: string
  readonly measures: string
}

/** The published results of a term as they are told, the best first, each with its class by the table of that day. */
export function rankingRows(
  scheme: AssessmentScheme,
  term: number,
  day: string,
  records: Reading,
): readonly RankingRow[] {
  const table = classTableOn(records.all(classTable), day)
  return ranking(scheme, records.all(assessment), term).flatMap(({ key, place, result, assessment: one }) => {
    if (place === undefined || result === undefined) return []
    const found = classOf(result.grade, table)
    return [
      {
        key,
        place,
        name: records.find(propertyEnterprise, one.enterpriseId)?.name ?? '',
        points: pointsWords(result.points),
        grade: result.grade,
        className: found?.name ?? '',
        measures: found?.measures ?? '',
      },
    ]
  })
}

/** What the bulletin of a ranking says, for the document `assessment-ranking`. */
export const rankingFacts = (
  scheme: AssessmentScheme,
  rows: readonly RankingRow[],
  told: {
    readonly term: number
    readonly organisation: string
    readonly asOf: string
    readonly classBasis?: string | undefined
  },
): Readonly<Record<string, unknown>> => ({
  organisation: told.organisation,
  scheme: scheme.name,
  period: schemeTerm(scheme, told.term).words,
  asOf: told.asOf,
  basis: scheme.basis,
  ...(told.classBasis !== undefined && { classBasis: told.classBasis }),
  rows: rows.map(({ place, name, points, grade, className, measures }) => ({
    place,
    name,
    points,
    grade,
    ...(className !== '' && { className, measures }),
  })),
})

/** What a public notice of a ranking is drafted from; undefined where the scheme is not on record. */
export function rankingNotice(
  schemeId: string,
  term: number,
  day: string,
  records: Reading,
): Disclosure | undefined {
  const scheme = records.find(assessmentScheme, schemeId)
  if (scheme === undefined) return undefined
  const { words } = schemeTerm(scheme, term)
  const rows = rankingRows(scheme, term, day, records)
  return {
    of: { schemeId, term },
    kind: 'assessment',
    words: {
      title: `${words}${scheme.name}结果公示`.slice(0, 100),
      body: [
        `根据《${scheme.name}》，对物业企业进行了考核，现将${words}考核结果公示如下：`,
        ...rows.map(
          ({ place, name, points, grade, className }) =>
            `第${place}名 ${name}，${points}分，${grade}${className === '' ? '' : `，${className}`}。`,
        ),
      ],
    },
  }
}
