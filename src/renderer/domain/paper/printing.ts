import type { IssuedPaper } from '../records/paper'
import { fail, ok, type Result } from '../result'
import type { Noted } from './noted'
import type { Paper } from './paper'
import { reprints } from './paper-state'

/**
 * Why a paper that was sent to the printer before is printed again. `reprint`: it came out, and one more copy is wanted. `not-out`: nothing
 * came out, so that this sheet takes the place of the one that was to come; `marked` puts 补打 on it, as the office chooses. Either way the
 * register keeps the reason.
 */
export type Again =
  | { readonly kind: 'reprint'; readonly reason: string }
  | { readonly kind: 'not-out'; readonly reason: string; readonly marked: boolean }

export const wasPrinted = ({ printings = [] }: Pick<IssuedPaper, 'printings'>): boolean =>
  printings.length > 0

/** Refusals: `reprint-reason-missing`, `not-out-reason-missing`. */
export function checkAgain({ kind, reason }: Again): Result<null> {
  return reason.trim() === '' ? fail(`${kind}-reason-missing`) : ok(null)
}

/** As the journal says it: 第 2 次重印，原件遗失. */
export function againWords(again: Again, nth: number): string {
  const reason = again.reason.trim()
  return again.kind === 'reprint' ? `第 ${nth} 次重印，${reason}` : `没有印出来，补打，${reason}`
}

/** The paper with one more printing noted: the original where there was none. */
export function withPrinting(
  paper: IssuedPaper,
  again: Again | undefined,
  copies: number,
  noted: Noted,
): IssuedPaper {
  const { printings = [] } = paper
  if (!wasPrinted(paper) || again === undefined) {
    return { ...paper, printings: [...printings, { ...noted, copies }] }
  }
  const missed = again.kind === 'not-out' && { missed: true as const }
  const marked = again.kind === 'not-out' && again.marked && { marked: true as const }
  const printing = { ...noted, copies, reason: again.reason.trim(), ...missed, ...marked }
  return { ...paper, printings: [...printings, printing] }
}

/** What stands in the corner of the last printing. */
function cornerOf(paper: IssuedPaper): string | undefined {
  const nth = reprints(paper)
  const words = [
    ...(nth > 0 ? [`重印（第 ${nth} 次）`] : []),
    ...(paper.printings?.at(-1)?.marked === true ? ['补打'] : []),
  ]
  return paper.numbered === undefined || words.length === 0 ? undefined : words.join('　')
}

/** What is printed of an issued paper: its own words, 重印 on every copy after the original, 作废 across one that is void. */
export function printedLayout(paper: IssuedPaper): Paper {
  const { voided, layout } = paper
  const corner = cornerOf(paper)
  return {
    ...layout,
    ...(corner !== undefined && { corner }),
    ...(voided !== undefined && { across: '作废' }),
  }
}
