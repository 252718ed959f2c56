import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 as 64 hexadecimal digits, over bytes that come one after the other. */
export function startHash() {
  const hash = sha256.create()
  return {
    add(bytes: Uint8Array): void {
      hash.update(bytes)
    },
    digits: (): string => bytesToHex(hash.digest()),
  }
}

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
