import type { PaperChecks, Records } from '../ports'
import { issuedPaper, type IssuedPaper } from '../records/paper'
import { PAPER_KEY_ID, paperKey } from '../records/paper-key'
import { ok, type Result } from '../result'
import { checkCode, readTypedCode, type Vouched } from './check-code'

/** What the office can say of a paper shown to it. */
export type CheckedPaper =
  /**
   * The digits are those of this paper of the register. `read` is the number the QR code said where it is another one: a scanner that
   * cannot write Chinese spoils it, and so does a forger; only the paper itself can tell.
   */
  | { readonly kind: 'registered'; readonly paper: IssuedPaper; readonly read?: string }
  /** This office vouched for this number and day, but the register has no such paper: it was issued on another PC, or after a backup. */
  | { readonly kind: 'unregistered'; readonly vouched: Vouched }
  /** The digits do not belong to this number and day, or to no paper of the register. */
  | { readonly kind: 'false'; readonly vouched: Vouched | undefined }

/** The paper of the register these digits were given to. */
const registered = (
  records: Pick<Records, 'all'>,
  code: string,
  fits: (one: Vouched) => boolean,
): IssuedPaper | undefined =>
  records
    .all(issuedPaper)
    .find(
      one =>
        one.code === code && one.number !== undefined && fits({ number: one.number, issuedOn: one.issuedOn }),
    )

/** What the register says of its paper, beside what was read off the one that was shown. */
function compared(paper: IssuedPaper, read: Vouched | undefined): CheckedPaper {
  if (read === undefined) return { kind: 'registered', paper }
  if (read.issuedOn !== paper.issuedOn) return { kind: 'false', vouched: read }
  return read.number === paper.number
    ? { kind: 'registered', paper }
    : { kind: 'registered', paper, read: read.number }
}

/**
 * Checks digits typed or scanned, offline. `known` is what the clerk read off the paper besides, for papers the register has not.
 * Refusals: those of {@link readTypedCode}.
 */
export function checkPaper(
  records: Pick<Records, 'all' | 'find'>,
  checks: PaperChecks,
  typed: string,
  known?: Vouched,
): Result<CheckedPaper> {
  const read = readTypedCode(typed)
  if (!read.ok) return read
  const { code } = read.value
  const vouched = read.value.vouched ?? known
  const key = records.find(paperKey, PAPER_KEY_ID)?.key
  const fits = (one: Vouched): boolean => key !== undefined && checkCode(checks, key, one) === code
  const paper = registered(records, code, fits)
  if (paper !== undefined) return ok(compared(paper, vouched))
  const isOurs = vouched !== undefined && fits(vouched)
  return ok(isOurs ? { kind: 'unregistered', vouched } : { kind: 'false', vouched })
}
