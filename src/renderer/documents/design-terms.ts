import { z } from 'zod'
import { commonTerms } from '../domain/designs/check-design'
import { chineseDate } from '../domain/text/chinese-date'
import type { Filled } from '../domain/wording/fill-wording'
import type { Term, TermValues } from '../domain/wording/wording'

/** A question as designs see it. */
type Asked = { readonly fact: string; readonly label: string; readonly kind: string }

/** The names a design for this paper may use: what is asked, by its label, what its words may name, and what every paper has. */
export const designTermsOf = ({
  asks,
  terms,
}: {
  readonly asks: readonly Asked[]
  readonly terms: readonly Term[]
}): readonly string[] => [
  ...new Set([
    ...asks.flatMap(({ kind, label }) => (kind === 'rows' ? [] : [label])),
    ...terms.map(({ name }) => name),
    ...commonTerms,
  ]),
]

/** What was answered, by the labels of the questions, as it is printed. */
export function answersByLabel(asks: readonly Asked[], facts: unknown): TermValues {
  const known = z.record(z.string(), z.unknown()).parse(facts)
  return Object.fromEntries(
    asks.flatMap(({ fact, label, kind }) => {
      const value = known[fact]
      if (kind === 'rows' || (typeof value !== 'string' && typeof value !== 'number')) return []
      return [[label, kind === 'day' ? chineseDate(String(value)) : String(value)] as const]
    }),
  )
}

type Imprinted = {
  readonly number: string | undefined
  readonly issuedOn: string
  readonly validUntil?: string
}

/** What every paper has: its number, its words, and its day in parts, as stock with printed 年 月 日 asks for it. */
export function commonValues({ number, issuedOn, validUntil }: Imprinted, words: Filled): TermValues {
  const [year = '', month = '', day = ''] = issuedOn.split('-')
  return {
    编号: number,
    标题: words.title,
    正文: words.paragraphs.join('\n'),
    日期: chineseDate(issuedOn),
    年: year,
    月: `${Number(month)}`,
    日: `${Number(day)}`,
    有效期至: validUntil === undefined ? undefined : chineseDate(validUntil),
  }
}
