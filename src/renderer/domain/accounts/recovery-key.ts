import { fail, ok, type Result } from '../result'

/** Length of a recovery key: 160 bits, which nobody can try, and nine groups on paper. */
export const RECOVERY_BYTES = 20
const CHARACTERS = 36
const CHECK_CHARACTERS = 4

/**
 * The largest prime below 2^20. The four check characters are the rest of the key divided by it, so that any one wrong character
 * and any two that changed places give another rest; of other mistakes one in a million is not noticed.
 */
const CHECK_PRIME = 1_048_573

/** Base 32 of Douglas Crockford: no I, L, O and U, which are mistaken for 1, 1, 0 and V. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const shape = new RegExp(`^[${alphabet}]{${CHARACTERS}}$`)

/** Five bytes are eight characters. */
const BLOCK_BYTES = 5
const BLOCK_CHARACTERS = 8

const numberIn = (base: number, digits: readonly number[]): number =>
  digits.reduce((value, digit) => value * base + digit, 0)

/** The lowest `length` digits of a number below 2^40, the highest first. */
const digitsIn = (base: number, value: number, length: number): readonly number[] =>
  Array.from({ length }, (_, at) => Math.floor(value / base ** (length - 1 - at)) % base)

/** Digits of one base as digits of another, block by block. */
const rebase = (
  digits: readonly number[],
  from: { readonly base: number; readonly block: number },
  to: { readonly base: number; readonly block: number },
): readonly number[] =>
  Array.from({ length: digits.length / from.block }, (_, block) =>
    digitsIn(
      to.base,
      numberIn(from.base, digits.slice(block * from.block, (block + 1) * from.block)),
      to.block,
    ),
  ).flat()

const asBytes = { base: 256, block: BLOCK_BYTES }
const asDigits = { base: 32, block: BLOCK_CHARACTERS }

const restOf = (digits: readonly number[]): number =>
  digits.reduce((rest, digit) => (rest * 32 + digit) % CHECK_PRIME, 0)

/** A recovery key of 20 bytes as it is printed: nine groups of four characters, the last group being the check. */
export function writeRecoveryKey(bytes: Uint8Array): string {
  const digits = rebase(Array.from(bytes), asBytes, asDigits)
  const whole = [...digits, ...digitsIn(32, restOf(digits), CHECK_CHARACTERS)]
  return whole
    .map(digit => alphabet.charAt(digit))
    .join('')
    .replace(/.{4}(?=.)/g, '$&-')
}

/** What a clerk may write otherwise than it was printed: small or full-width letters, spaces, any kind of hyphen, I or L for 1, O for 0. */
const asPrinted = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0')

/** The 20 bytes of a recovery key copied from paper. Refusal: `recovery-shape`, mistyped. */
export function readRecoveryKey(text: string): Result<Uint8Array> {
  const printed = asPrinted(text)
  if (!shape.test(printed)) return fail('recovery-shape')
  const whole = Array.from(printed, character => alphabet.indexOf(character))
  const digits = whole.slice(0, -CHECK_CHARACTERS)
  if (numberIn(32, whole.slice(-CHECK_CHARACTERS)) !== restOf(digits)) return fail('recovery-shape')
  return ok(Uint8Array.from(rebase(digits, asDigits, asBytes)))
}
