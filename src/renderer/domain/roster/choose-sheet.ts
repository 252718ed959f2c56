import type { Steps } from '../progress'
import { fail, ok, type Result } from '../result'
import type { Sheet, Workbook } from '../sheet/workbook'
import type { FactField } from './facts'
import { headingSteps, type Heading } from './find-heading'
import type { HeadingBook } from './heading-book'
import { atOnce } from '../paced'

export type ChosenSheet<F extends string = FactField> = {
  readonly sheet: Sheet
  readonly heading: Heading<F>
}

const aside = /说明|示例|样例|样表|范例|模板|封面|目录|字典|代码表|填表须知|汇总|统计/u

const sayOf = ({ sheet, heading }: ChosenSheet<string>): readonly number[] => [
  sheet.hidden ? 0 : 1,
  aside.test(sheet.name) ? 0 : 1,
  heading.score,
  sheet.rows.length,
]

function better<F extends string>(a: ChosenSheet<F>, b: ChosenSheet<F>): ChosenSheet<F> {
  const [ofA, ofB] = [sayOf(a), sayOf(b)]
  const at = ofA.findIndex((value, index) => value !== ofB[index])
  return at >= 0 && (ofB[at] ?? 0) > (ofA[at] ?? 0) ? b : a
}

/** Every sheet with a heading, in the order of the workbook. Yields now and then so that a page can breathe. */
export function* rosterSheets<F extends string>(
  { sheets }: Workbook,
  book: HeadingBook<F>,
): Steps<readonly ChosenSheet<F>[]> {
  const found: ChosenSheet<F>[] = []
  for (const sheet of sheets) {
    const heading = yield* headingSteps(sheet, book)
    if (heading !== null) found.push({ sheet, heading })
  }
  return found
}

/**
 * The sheet that is the roster: visible, not a cover, an explanation or a summary if it can be helped, with the heading that tells the
 * most; of equals the longest. Refusal `no-heading`.
 */
export const rosterAmong = <F extends string>(found: readonly ChosenSheet<F>[]): Result<ChosenSheet<F>> =>
  found.length === 0 ? fail('no-heading') : ok(found.reduce((best, one) => better(best, one)))

/** The same from a whole workbook, without pauses. */
export const chooseSheet = <F extends string>(
  workbook: Workbook,
  book: HeadingBook<F>,
): Result<ChosenSheet<F>> => rosterAmong(atOnce(rosterSheets(workbook, book)))
