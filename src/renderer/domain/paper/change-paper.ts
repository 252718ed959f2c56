import { put, type Change } from '../journal/entry'
import { issuedPaper, type IssuedPaper } from '../records/paper'
import { fail, ok, type Result } from '../result'
import type { Paper } from './paper'
import { reprints } from './paper-state'

/** The day, and who is signed in. */
export type Noted = { readonly on: string; readonly by: string }

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
 * Notes that a numbered paper is printed: the first time the original, later a reprint, which needs a reason. Refusals:
 * `reprint-reason-missing`, `copies-wrong`.
 */
export function printPaper(
  paper: IssuedPaper,
  { copies, reason }: { readonly copies: number; readonly reason: string },
  noted: Noted,
): Result<Change> {
  if (!Number.isInteger(copies) || copies < 1 || copies > MOST_COPIES) return fail('copies-wrong')
  const { printings = [] } = paper
  if (printings.length > 0 && reason.trim() === '') return fail('reprint-reason-missing')
  const why = reason.trim() === '' ? {} : { reason: reason.trim() }
  const printed = { ...paper, printings: [...printings, { ...noted, copies, ...why }] }
  const nth = reprints(printed)
  return ok({
    cause: 'paper-printed',
    detail: `${paperName(paper)}${nth === 0 ? '' : `：第 ${nth} 次重印，${reason.trim()}`}`,
    save: [put(issuedPaper, printed)],
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

/** What is printed of an issued paper today: its own words, 重印 on every copy after the original, 作废 across one that is void. */
export function printedLayout(paper: IssuedPaper, printing: 'next' | 'last'): Paper {
  const { printings = [], voided, numbered, layout } = paper
  const nth = printing === 'next' ? printings.length : printings.length - 1
  return {
    ...layout,
    ...(numbered !== undefined && nth > 0 && { corner: `重印（第 ${nth} 次）` }),
    ...(voided !== undefined && { across: '作废' }),
  }
}
