import { fail, ok, type Result } from '../result'

/** Bits of a recovery key: nobody can try them all, and they fit on one line of paper. */
export const RECOVERY_BYTES = 20
const CHARACTERS = 36
const CHECK_BITS = 20n

/**
 * The largest prime below 2^20. The four check characters are the rest of the key divided by it, so that any one wrong character
 * and any two that changed places give another rest; of other mistakes one in a million is not noticed.
 */
const CHECK_PRIME = 1_048_573n

/** Base 32 of Douglas Crockford: no I, L, O and U, which are mistaken for 1, 1, 0 and V. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const shape = new RegExp(`^[${alphabet}]{${CHARACTERS}}$`)

const numberOf = (digits: string): bigint =>
  Array.from(digits).reduce(
    (value, digit) => value * BigInt(alphabet.length) + BigInt(alphabet.indexOf(digit)),
    0n,
  )

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

function bytesOf(value: bigint): Uint8Array {
  const hex = value.toString(16).padStart(RECOVERY_BYTES * 2, '0')
  return Uint8Array.from({ length: RECOVERY_BYTES }, (_, at) => parseInt(hex.slice(at * 2, at * 2 + 2), 16))
}

/** A recovery key of 20 bytes as it is printed: nine groups of four characters, the last group being the check. */
export function writeRecoveryKey(bytes: Uint8Array): string {
  const value = BigInt(`0x${hexOf(bytes)}`)
  const whole = (value << CHECK_BITS) | (value % CHECK_PRIME)
  const digits = Array.from(whole.toString(32).padStart(CHARACTERS, '0'), digit =>
    alphabet.charAt(parseInt(digit, 32)),
  )
  return digits.join('').replace(/.{4}(?=.)/g, '$&-')
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
  const digits = asPrinted(text)
  if (!shape.test(digits)) return fail('recovery-shape')
  const whole = numberOf(digits)
  const value = whole >> CHECK_BITS
  return (value << CHECK_BITS) + (value % CHECK_PRIME) === whole ? ok(bytesOf(value)) : fail('recovery-shape')
}
