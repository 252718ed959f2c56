import { fail, ok, type Result } from '../result'
import type { PaperChecks } from '../ports'

/** What a check vouches for: the number and the day of issue, as they stand on the paper. */
export type Vouched = { readonly number: string; readonly issuedOn: string }

const LENGTH = 13

/** One digit that shows every single wrong digit and nearly every two that changed places (ISO 7064 MOD 11,10). */
function checkDigit(digits: string): string {
  let product = 10
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return `${(11 - product) % 10}`
}

/** What is put under the key. The first line keeps this use of the key apart from any other; a number has no line break. */
const messageOf = ({ number, issuedOn }: Vouched): string => `wenyuan paper 1\n${number}\n${issuedOn}`

/** 查验码 of a paper: twelve digits that follow from the office's key, and one that shows slips of the pen. */
export function checkCode(checks: PaperChecks, key: string, paper: Vouched): string {
  const digits = checks.digits(key, messageOf(paper))
  return digits + checkDigit(digits)
}

/** 1234 5678 9012 3: as it is printed. */
export const groupedCode = (code: string): string => code.replace(/(\d{4})(?=\d)/gu, '$1 ')

/** What the QR code of a paper says: its number, its day and its check, apart by spaces. */
export const codeText = (code: string, { number, issuedOn }: Vouched): string =>
  `${number} ${issuedOn} ${code}`

/** What a clerk typed or a scanner wrote. `vouched` is there when it was the whole of a QR code. */
type TypedCode = { readonly code: string; readonly vouched?: Vouched }

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** All that a QR code says, or undefined. */
function wholeCode(typed: string): TypedCode | undefined {
  const [, number, issuedOn, code] = /^(\S+) (\d{4}-\d{2}-\d{2}) (\d{13})$/u.exec(oneLine(typed)) ?? []
  if (number === undefined || issuedOn === undefined || code === undefined) return undefined
  return { code, vouched: { number, issuedOn } }
}

/** The thirteen digits at the end, full-width ones too, whatever blanks and dashes stand between them. */
const lastDigits = (typed: string): string | undefined =>
  /(?:^|[^\d])((?:\d[ -]?){12}\d)$/u.exec(oneLine(typed.normalize('NFKC')))?.[1]?.replace(/[ -]/gu, '')

/**
 * Reads digits typed from a paper or the text of its QR code. A scanner that cannot write Chinese spoils the number; the digits at the end
 * are enough to find the paper in the register. Refusals: `check-code-shape` (not thirteen digits at the end), `check-code-typed` (the
 * last digit does not fit: mistyped).
 */
export function readTypedCode(typed: string): Result<TypedCode> {
  const scanned = wholeCode(typed)
  const code = scanned?.code ?? lastDigits(typed)
  if (code?.length !== LENGTH) return fail('check-code-shape')
  if (checkDigit(code.slice(0, -1)) !== code.at(-1)) return fail('check-code-typed')
  return ok(scanned ?? { code })
}
