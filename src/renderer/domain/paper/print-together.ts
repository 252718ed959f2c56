import { put, type Change } from '../journal/entry'
import { issuedPaper, type IssuedPaper } from '../records/paper'
import { fail, ok, type Result } from '../result'
import { paperName, printedLayout, type Noted } from './change-paper'
import type { Paper } from './paper'

/**
 * What the clerk says of papers that were printed before: they never came out of the printer, so that it is the same printing still; or
 * they did, so that it is a reprint and says why. Undefined: nothing was said.
 */
export type PrintedBefore =
  { readonly kind: 'not-out' } | { readonly kind: 'reprint'; readonly reason: string } | undefined

/** What is to be drawn, and what is noted of it; nothing where all of them only come out at last. */
type PrintingTogether = { readonly layouts: readonly Paper[]; readonly change: Change | undefined }

const wasPrinted = ({ printings = [] }: IssuedPaper): boolean => printings.length > 0

function whyNot(valid: readonly IssuedPaper[], before: PrintedBefore): Result<null> {
  if (valid.length === 0) return fail('print-range-empty')
  const again = valid.filter(wasPrinted).length
  if (again === 0) return ok(null)
  if (before === undefined) return fail('printed-before', { count: `${again}` })
  return before.kind === 'reprint' && before.reason.trim() === '' ? fail('reprint-reason-missing') : ok(null)
}

/** The papers with this printing noted, in one entry. */
function notedChange(papers: readonly IssuedPaper[], reason: string, noted: Noted): Change | undefined {
  const [first] = papers
  if (first === undefined) return undefined
  const printed = papers.map(paper => ({
    ...paper,
    printings: [...(paper.printings ?? []), { ...noted, copies: 1, ...(wasPrinted(paper) && { reason }) }],
  }))
  return {
    cause: 'paper-printed',
    detail: `${paperName(first)}${papers.length === 1 ? '' : `等 ${papers.length} 份`}`,
    save: printed.map(paper => put(issuedPaper, paper)),
  }
}

/**
 * Several numbered papers in one print job; void ones are left out. Refusals: `print-range-empty`, `printed-before` (some were printed, and
 * nobody has said whether they came out), `reprint-reason-missing`.
 */
export function printTogether(
  papers: readonly IssuedPaper[],
  before: PrintedBefore,
  noted: Noted,
): Result<PrintingTogether> {
  const valid = papers.filter(({ voided }) => voided === undefined)
  const refused = whyNot(valid, before)
  if (!refused.ok) return refused
  const isNoted = (paper: IssuedPaper): boolean => before?.kind === 'reprint' || !wasPrinted(paper)
  const reason = before?.kind === 'reprint' ? before.reason.trim() : ''
  return ok({
    layouts: valid.map(paper => printedLayout(paper, isNoted(paper) ? 'next' : 'last')),
    change: notedChange(valid.filter(isNoted), reason, noted),
  })
}
