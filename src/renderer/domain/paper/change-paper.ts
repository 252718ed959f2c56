import { put, type Change } from '../journal/entry'
import { issuedPaper, type IssuedPaper } from '../records/paper'
import { fail, ok, type Result } from '../result'
import type { Noted } from './noted'
import { reprints } from './paper-state'
import { againWords, checkAgain, wasPrinted, withPrinting, type Again } from './printing'

const MOST_COPIES = 500

/** As the journal calls it. */
export const paperName = ({ title, number, subject }: IssuedPaper): string => `${title} ${number ?? subject}`

/** Makes a paper void. Refusals: `paper-already-void`, `void-reason-missing`. */
export function voidPaper(paper: IssuedPaper, reason: string, noted: Noted): Result<Change> {
  if (paper.voided !== undefined) return fail('paper-already-void', { on: paper.voided.on })
  if (reason.trim() === '') return fail('void-reason-missing')
  return ok({
    cause: 'paper-voided',
    detail: `${paperName(paper)}：${reason.trim()}`,
    save: [put(issuedPaper, { ...paper, voided: { ...noted, reason: reason.trim() } })],
  })
}

/**
 * Notes that a numbered paper is printed: the first time the original, later why once more. Refusals: `copies-wrong`, `printed-before`
 * (printed before, and nobody has said whether it came out), those of {@link checkAgain}.
 */
export function printPaper(
  paper: IssuedPaper,
  { copies, again }: { readonly copies: number; readonly again: Again | undefined },
  noted: Noted,
): Result<Change> {
  if (!Number.isInteger(copies) || copies < 1 || copies > MOST_COPIES) return fail('copies-wrong')
  if (!wasPrinted(paper)) {
    const save = [put(issuedPaper, withPrinting(paper, undefined, copies, noted))]
    return ok({ cause: 'paper-printed', detail: paperName(paper), save })
  }
  if (again === undefined) return fail('printed-before', { count: '1' })
  const said = checkAgain(again)
  if (!said.ok) return said
  return ok({
    cause: 'paper-printed',
    detail: `${paperName(paper)}：${againWords(again, reprints(paper) + 1)}`,
    save: [put(issuedPaper, withPrinting(paper, again, copies, noted))],
  })
}

/** Notes who took a paper and where that was signed for. Refusals: `paper-already-void`, `paper-already-collected`, `collector-missing`. */
export function collectPaper(
  paper: IssuedPaper,
  { collector, place, on }: { readonly collector: string; readonly place: string; readonly on: string },
  noted: Noted,
): Result<Change> {
  if (paper.voided !== undefined) return fail('paper-already-void', { on: paper.voided.on })
  if (paper.collected !== undefined) return fail('paper-already-collected', { by: paper.collected.collector })
  if (collector.trim() === '' || place.trim() === '') return fail('collector-missing')
  if (on < paper.issuedOn || on > noted.on) return fail('collected-day-wrong', { issuedOn: paper.issuedOn })
  const collected = { on, by: noted.by, collector: collector.trim(), place: place.trim() }
  return ok({
    cause: 'paper-collected',
    detail: `${paperName(paper)}：${collected.collector}`,
    save: [put(issuedPaper, { ...paper, collected })],
  })
}
