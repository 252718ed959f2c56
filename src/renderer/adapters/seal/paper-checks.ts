import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PaperChecks } from '../../domain/ports'
import { fromBase64url, toBase64url } from './base64url'

const KEY_BYTES = 32
const DIGITS = 12

/** The first eight bytes of the HMAC as a number, its last twelve digits: each of them is as likely as any other to 1 in 18 million. */
export const paperChecks: PaperChecks = {
  newKey: () => toBase64url(randomBytes(KEY_BYTES)),
  digits(key, text) {
    const code = hmac(sha256, fromBase64url(key), utf8ToBytes(text))
    const number = new DataView(code.buffer, code.byteOffset, 8).getBigUint64(0)
    return (number % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0')
  },
}
