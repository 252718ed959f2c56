import type { RecordName } from '../journal/entry'
import { daysAfter } from '../people/days'
import type { IssuedPaper } from '../records/paper'
import type { PaperRule } from '../records/paper-rule'
import { checkCode, codeText, groupedCode, type Vouched } from './check-code'
import type { Paper, PaperCheck } from './paper'
import { seriesNumber, type PaperNumber } from './paper-number'
import { ruleOn } from './paper-rules'

/**
 * What goes on a paper only when it is issued. `number` is undefined for papers without one; `validDays` and `validUntil` for those that
 * do not run out.
 */
export type Imprint = {
  readonly number: string | undefined
  readonly issuedOn: string
  readonly validDays?: number
  readonly validUntil?: string
}

/** A paper about to be issued: how the register knows it, and what it will say once it has its number. */
export type PaperDraft = Pick<IssuedPaper, 'documentId' | 'title' | 'subject' | 'meetingId'> & {
  /** The record it is issued for. */
  readonly about?: RecordName
  readonly number: PaperNumber
  /** What holds as long as the office has set no rule for the paper: how many days it is valid, whether it carries a check. */
  readonly usual?: { readonly validDays?: number; readonly check?: boolean }
  readonly layout: (imprint: Imprint) => Paper
}

/** How a draft is issued on a day, but for its number. */
export type Terms = {
  readonly number: ReturnType<typeof seriesNumber>
  readonly check: boolean
  readonly imprint: (number: string | undefined) => Imprint
}

/** The terms of a draft by the office's rules of that day. */
export function termsOf(draft: PaperDraft, rules: readonly PaperRule[], issuedOn: string): Terms {
  const rule = ruleOn(rules, draft.documentId, issuedOn)
  const validDays = rule === undefined ? draft.usual?.validDays : rule.validDays
  const held = validDays === undefined ? {} : { validDays, validUntil: daysAfter(issuedOn, validDays) }
  return {
    number: seriesNumber(draft.number, rule, issuedOn),
    check: rule?.check ?? draft.usual?.check ?? false,
    imprint: number => ({ number, issuedOn, ...held }),
  }
}

/** The words of a draft's number: the nth of its series, the one its record has, or none. */
export function draftNumber(draft: PaperDraft, terms: Terms, nth: string): string | undefined {
  if (terms.number !== undefined) return terms.number.words(nth)
  return draft.number.kind === 'own' ? draft.number.words : undefined
}

/** What lets the office know a paper again: the QR code and what stands beside it. */
const checkOf = (code: string, paper: Vouched): PaperCheck => ({
  code: codeText(code, paper),
  lines: [`查验码 ${groupedCode(code)}`, paper.number, `${paper.issuedOn} 开具，可向开具单位查验`],
})

/** Digits that stand where a check will stand. */
export const BLANK_CODE = checkCode({ newKey: () => '', digits: () => '000000000000' }, '', {
  number: '',
  issuedOn: '',
})

/** Every form has room for a check beside its text; a sheet of the office's own design only where a QR code has its place. */
const hasRoom = ({ placed }: Paper): boolean => placed?.parts.some(({ kind }) => kind === 'qr') ?? true

/** A draft laid out with a number, and with a check where its terms ask for one and there is room for it. */
export function layDraft(draft: PaperDraft, terms: Terms, number: string | undefined, code: string): Paper {
  const imprint = terms.imprint(number)
  const paper = draft.layout(imprint)
  if (!terms.check || number === undefined || !hasRoom(paper)) return paper
  return { ...paper, check: checkOf(code, { number, issuedOn: imprint.issuedOn }) }
}

/** The paper as it would look if it were issued today, a blank where the number of its series will stand. */
export function draftLayout(draft: PaperDraft, today: string, rules: readonly PaperRule[] = []): Paper {
  const terms = termsOf(draft, rules, today)
  return layDraft(draft, terms, draftNumber(draft, terms, '\u3000'), BLANK_CODE)
}
