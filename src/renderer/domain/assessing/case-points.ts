import { figuresOf } from '../green-channel/case-figures'
import { caseNumber } from '../green-channel/record-case'
import type { CaseScore } from '../records/assessment'
import type { CaseRule, SchemeItem } from '../records/assessment-scheme'
import type { GreenCase } from '../records/green-case'
import { caseMeasures, type CaseMeasure } from './data/case-measures'
import { pointsWords } from './points'
import type { SchemeTerm } from './terms'

/** 诉求：超时件数每件扣1, as it is typed. */
export const caseRuleWords = ({ measure, perCase }: CaseRule): string =>
  `诉求：${measure}${perCase === undefined ? '' : `每件扣${pointsWords(perCase)}`}`

/** The cases with an enterprise that came in within a term. */
export const casesOfTerm = (
  enterpriseId: string,
  { from, to }: SchemeTerm,
  cases: readonly GreenCase[],
): readonly GreenCase[] =>
  cases.filter(one => {
    const day = one.receivedAt.slice(0, 10)
    return one.enterpriseId === enterpriseId && day >= from && day <= to
  })

/** So much of the full mark as the part is of the whole, rounded half up to hundredths of a point. */
const share = (full: number, part: number, whole: number): number =>
  Math.floor((full * part * 2 + whole) / (whole * 2))

const percentWords = (part: number, whole: number): string =>
  `${(Math.round((part * 1000) / whole) / 10).toFixed(1)}%`

type Reckoned = { readonly points: number; readonly words: string }

function byRate(full: number, name: string, part: number, whole: number): Reckoned {
  if (whole === 0) return { points: full, words: `${name}：本期没有可算的诉求，按满分计` }
  return {
    points: share(full, part, whole),
    words: `${name} ${percentWords(part, whole)}（${part}/${whole}）`,
  }
}

const byCount = (full: number, name: string, count: number, perCase: number): Reckoned => ({
  points: Math.max(0, full - count * perCase),
  words: `${name} ${count} 件，每件扣 ${pointsWords(perCase)} 分`,
})

const measureOf = ({ measure }: CaseRule): CaseMeasure | undefined =>
  caseMeasures.find(({ name }) => name === measure)

/**
 * What an item that is scored from cases comes to: its points, the figure in words, and the cases of the term behind it, as they stood at
 * a moment (`YYYY-MM-DDTHH:mm`). Undefined for an item that is scored otherwise.
 */
export function caseScoreOf(
  { full, cases: rule }: SchemeItem,
  cases: readonly GreenCase[],
  moment: string,
): CaseScore | undefined {
  const measure = rule && measureOf(rule)
  if (rule === undefined || measure === undefined) return undefined
  const figures = figuresOf(cases, moment)
  const part = measure.part(figures)
  const reckoned =
    measure.whole === undefined
      ? byCount(full, measure.name, part, rule.perCase ?? 0)
      : byRate(full, measure.name, part, measure.whole(figures))
  return {
    ...reckoned,
    cases: cases.map(one => ({ id: one.id, title: `${caseNumber(one)} ${one.title}` })),
  }
}

/** Everything of a scheme that is scored from cases, by item. */
export const caseScores = (
  items: readonly SchemeItem[],
  cases: readonly GreenCase[],
  moment: string,
): Readonly<Record<string, CaseScore>> =>
  Object.fromEntries(
    items.flatMap(item => {
      const score = caseScoreOf(item, cases, moment)
      return score === undefined ? [] : [[item.id, score] as const]
    }),
  )
