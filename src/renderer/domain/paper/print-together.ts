import { put, type Change } from '../journal/entry'
import { issuedPaper, type IssuedPaper } from '../records/paper'
import { fail, ok, type Result } from '../result'
import { paperName } from './change-paper'
import type { Noted } from './noted'
import type { Paper } from './paper'
import { againWords, checkAgain, printedLayout, wasPrinted, withPrinting, type Again } from './printing'
import { reprints } from './paper-state'

/** What is to be drawn, and what is noted of it. */
type PrintingTogether = { readonly layouts: readonly Paper[]; readonly change: Change }

/** What the journal says of a job, of which some papers are printed again. */
function detailOf(papers: readonly IssuedPaper[], printed: readonly IssuedPaper[], again: Again | undefined) {
  const [first] = papers
  const [firstAgain] = printed
  const named = first === undefined ? '' : paperName(first)
  const all = papers.length === 1 ? named : `${named}等 ${papers.length} 份`
  if (again === undefined || firstAgain === undefined) return all
  const words = againWords(again, reprints(firstAgain) + 1)
  return papers.length === 1 ? `${all}：${words}` : `${all}，其中 ${printed.length} 份${words}`
}

/**
 * Several numbered papers in one print job; void ones are left out. `again`: what the clerk says of those that were sent to the printer
 * before; undefined where nothing was said. Refusals: `print-range-empty`, `printed-before` (some were printed, and nobody has said whether
 * they came out), those of {@link checkAgain}.
 */
export function printTogether(
  papers: readonly IssuedPaper[],
  again: Again | undefined,
  noted: Noted,
): Result<PrintingTogether> {
  const valid = papers.filter(({ voided }) => voided === undefined)
  const before = valid.filter(wasPrinted)
  if (valid.length === 0) return fail('print-range-empty')
  if (before.length > 0 && again === undefined) return fail('printed-before', { count: `${before.length}` })
  const said = before.length === 0 || again === undefined ? ok(null) : checkAgain(again)
  if (!said.ok) return said
  const printed = valid.map(paper => withPrinting(paper, again, 1, noted))
  return ok({
    layouts: printed.map(printedLayout),
    change: {
      cause: 'paper-printed',
      detail: detailOf(valid, before, again),
      save: printed.map(paper => put(issuedPaper, paper)),
    },
  })
}
