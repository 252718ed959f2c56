import type { PaperRule } from '../records/paper-rule'
import { numberWords } from './paper-rules'
import type { SeriesYear } from './series-now'

/** How a paper comes by its number: the next of a yearly series, the number its record has already, or none. */
export type PaperNumber =
  | {
      readonly kind: 'series'
      /** 代字; the office's own rule for the paper may set another. */
      readonly series: string
      readonly words: (year: number, nth: string) => string
    }
  | { readonly kind: 'own'; readonly words: string }
  | { readonly kind: 'none' }

/** A number of a series about to be taken. */
type SeriesNumber = SeriesYear & {
  readonly first: number
  readonly words: (nth: string) => string
}

/** The series a paper takes its number from on a day, by the office's rule where there is one; undefined: it takes none. */
export function seriesNumber(
  number: PaperNumber,
  rule: PaperRule | undefined,
  issuedOn: string,
): SeriesNumber | undefined {
  if (number.kind !== 'series') return undefined
  const issuedIn = Number(issuedOn.slice(0, 4))
  if (rule === undefined) {
    const words = (nth: string): string => number.words(issuedIn, nth)
    return { series: number.series, year: issuedIn, first: 1, words }
  }
  const series = rule.characters ?? number.series
  const year = rule.yearly ? issuedIn : 0
  return { series, year, first: rule.first, words: nth => numberWords(rule, series, year, nth) }
}
