import type { Steps } from '../progress'
import { fail, ok, type Result } from '../result'
import type { Sheet, Workbook } from '../sheet/workbook'
import { headingSteps, type Heading } from './find-heading'
import { atOnce } from '../paced'

export type ChosenSheet = { readonly sheet: Sheet; readonly heading: Heading }

const aside = /说明|示例|样例|样表|范例|模板|封面|目录|字典|代码表|填表须知|汇总|统计/u

const sayOf = ({ sheet, heading }: ChosenSheet): readonly number[] => [
  sheet.hidden ? 0 : 1,
  aside.test(sheet.name) ? 0 : 1,
  heading.score,
  sheet.rows.length,
]

function better(a: ChosenSheet, b: ChosenSheet): ChosenSheet {
  const [ofA, ofB] = [sayOf(a), sayOf(b)]
  const at = ofA.findIndex((value, index) => value !== ofB[index])
  return at >= 0 && (ofB[at] ?? 0) > (ofA[at] ?? 0) ? b : a
}

/** Every sheet with a heading, in the order of the workbook. Yields now and then so that a page can breathe. */
export function* rosterSheets({ sheets }: Workbook): Steps<readonly ChosenSheet[]> {
  const found: ChosenSheet[] = []
  for (const sheet of sheets) {
    const heading = yield* headingSteps(sheet)
    if (heading !== null) found.push({ sheet, heading })
  }
  return found
}

/**
 * The sheet that is the roster: visible, not a cover, an explanation or a summary if it can be helped, with the heading that tells the
 * most; of equals the longest. Refusal `no-heading`.
 */
export const rosterAmong = (found: readonly ChosenSheet[]): Result<ChosenSheet> =>
  found.length === 0 ? fail('no-heading') : ok(found.reduce(better))

/** The same from a whole workbook, without pauses. */
export const chooseSheet = (workbook: Workbook): Result<ChosenSheet> =>
  rosterAmong(atOnce(rosterSheets(workbook)))
