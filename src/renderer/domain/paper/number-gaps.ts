import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { numberGap, type NumberGap } from '../records/number-gap'
import { issuedPaper, type IssuedPaper } from '../records/paper'
import { paperRule } from '../records/paper-rule'
import { series as seriesKind, seriesId } from '../records/series'
import { fail, ok, type Result } from '../result'
import { lastTaken, rangesOf, type SeriesYear } from './series-now'

/** Numbers one after another that no paper of the register has. */
export type Gap = {
  readonly from: number
  readonly to: number
  readonly why: 'first' | 'range' | 'explained' | 'unexplained'
  readonly reason: string
}

type Span = { readonly from: number; readonly to: number }
type Reading = Pick<Records, 'all'>

const has = ({ from, to }: Span, number: number): boolean => from <= number && number <= to

/** Numbers passed over because the office set a first number: above the last one given before, below the first one set. */
function passedOver(
  records: Reading,
  series: string,
  held: readonly IssuedPaper[],
): readonly (Span & { first: number })[] {
  return records
    .all(paperRule)
    .filter(rule => rule.characters === series && rule.first > 1)
    .map(rule => {
      const before = held
        .filter(({ issuedOn }) => issuedOn < rule.since)
        .map(({ numbered }) => numbered?.nth ?? 0)
      return { from: Math.max(0, ...before) + 1, to: rule.first - 1, first: rule.first }
    })
}

/** What is known of the numbers of a series besides its papers; of a range also how far it has run. */
function knownOf(records: Reading, { series, year }: SeriesYear, held: readonly IssuedPaper[]) {
  const run = new Map(records.all(seriesKind).map(({ id, last }) => [id, last]))
  return {
    firsts: passedOver(records, series, held),
    ranges: rangesOf(records, series)
      .filter(range => range.year === year)
      .map(range => ({ ...range, last: run.get(seriesId(series, year, range.from)) ?? range.from - 1 })),
    plain: run.get(seriesId(series, year)) ?? 0,
    explained: records.all(numberGap).filter(gap => gap.series === series && gap.year === year),
  }
}

type Known = ReturnType<typeof knownOf>

/** Why a divided series has no paper of a number: it lies in a range that has not run so far, or in none. */
function dividedReason({ ranges, plain }: Known, number: number): string | undefined {
  if (ranges.length === 0 || number <= plain) return undefined
  const range = ranges.find(one => has(one, number))
  if (range === undefined) return '没有分配出去'
  return number > range.last ? `在${range.holder}的号段里，没有用到` : undefined
}

function whyOf(number: number, known: Known): Omit<Gap, 'from' | 'to'> {
  const said = known.explained.find(gap => has(gap, number))
  if (said !== undefined) return { why: 'explained', reason: `${said.reason}（${said.on} ${said.by}）` }
  const divided = dividedReason(known, number)
  if (divided !== undefined) return { why: 'range', reason: divided }
  const first = known.firsts.find(one => has(one, number))
  if (first !== undefined) return { why: 'first', reason: `起始号定为 ${first.first}` }
  return { why: 'unexplained', reason: '' }
}

/** Every number of a series below the last one taken that no paper has, from the lowest; neighbours of one ground together. */
export function numberGaps(records: Reading, at: SeriesYear): readonly Gap[] {
  const papers = records
    .all(issuedPaper)
    .filter(({ numbered }) => numbered?.series === at.series && numbered.year === at.year)
  const held = new Set(papers.map(({ numbered }) => numbered?.nth))
  const known = knownOf(records, at, papers)
  const last = lastTaken(records, at)
  const gaps: Gap[] = []
  for (let number = 1; number <= last; number += 1) {
    if (held.has(number)) continue
    const why = whyOf(number, known)
    const before = gaps.at(-1)
    if (before?.to === number - 1 && before.why === why.why && before.reason === why.reason) {
      gaps[gaps.length - 1] = { ...before, to: number }
    } else gaps.push({ from: number, to: number, ...why })
  }
  return gaps
}

/** Says why numbers are missing. Refusal `gap-reason-missing`. */
export function explainGap(gap: NumberGap): Result<Change> {
  const reason = gap.reason.trim()
  if (reason === '') return fail('gap-reason-missing')
  return ok({
    cause: 'number-gap-explained',
    detail: `${gap.series} ${gap.from === gap.to ? gap.from : `${gap.from}—${gap.to}`} 号：${reason}`,
    save: [put(numberGap, { ...gap, reason })],
  })
}
