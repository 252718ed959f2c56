import { monthBeside } from '../calendar/month-days'
import { daysAfter } from '../people/days'
import type { Assessment } from '../records/assessment'
import type { AssessmentScheme } from '../records/assessment-scheme'

/** A stretch of a scheme's year that is assessed by itself, both days counted. */
export type SchemeTerm = {
  readonly nth: number
  readonly words: string
  readonly from: string
  readonly to: string
}

/** How many months a term has, and what the nth is called. */
const spans: Readonly<
  Record<
    AssessmentScheme['period'],
    { readonly months: number; readonly words: (year: number, nth: number) => string }
  >
> = {
  月度: { months: 1, words: (year, nth) => `${year}年${nth}月` },
  季度: { months: 3, words: (year, nth) => `${year}年第${nth}季度` },
  半年: { months: 6, words: (year, nth) => `${year}年${nth === 1 ? '上' : '下'}半年` },
  年度: { months: 12, words: year => `${year}年度` },
}

const MONTHS = 12
const month = (year: number, nth: number): string => `${year}-${String(nth).padStart(2, '0')}`

/** The months, quarters, halves or the year that enterprises are assessed for by a scheme. */
export function schemeTerms({
  year,
  period,
}: Pick<AssessmentScheme, 'year' | 'period'>): readonly SchemeTerm[] {
  const { months, words } = spans[period]
  return Array.from({ length: MONTHS / months }, (_, at) => {
    const [first, last] = [at * months + 1, (at + 1) * months]
    return {
      nth: at + 1,
      words: words(year, at + 1),
      from: `${month(year, first)}-01`,
      to: daysAfter(`${monthBeside(month(year, last), 1)}-01`, -1),
    }
  })
}

/** Which term an assessment is for. */
export const termOf = ({ term }: Pick<Assessment, 'term'>): number => term ?? 1

/** The term of a scheme by its number; the first for one there is not. */
export function schemeTerm(scheme: Pick<AssessmentScheme, 'year' | 'period'>, nth: number): SchemeTerm {
  const terms = schemeTerms(scheme)
  const [first] = terms
  const found = terms.find(one => one.nth === nth) ?? first
  if (found === undefined) throw new Error(`No term of ${scheme.period}`)
  return found
}

/** The term a day lies in; before the year the first, after it the last. */
export function termOnDay(scheme: Pick<AssessmentScheme, 'year' | 'period'>, day: string): number {
  const terms = schemeTerms(scheme)
  return terms.findLast(({ from }) => from <= day)?.nth ?? 1
}
