import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/ciphers/utils.js'

export const KEY_BYTES = 32
const NONCE_BYTES = 24
const TAG_BYTES = 16

/** How many bytes sealing adds. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES

/**
 * XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) under a 32-byte key, a fresh random nonce for each seal, `bound` as associated data.
 * Sealed bytes: nonce (24), ciphertext, tag (16).
 */
export function sealBytes(key: Uint8Array, plain: Uint8Array, bound: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES)
  return concatBytes(nonce, xchacha20poly1305(key, nonce, utf8ToBytes(bound)).encrypt(plain))
}

/** Throws when a bit, the key or `bound` is another. */
export const openBytes = (key: Uint8Array, sealed: Uint8Array, bound: string): Uint8Array =>
  xchacha20poly1305(key, sealed.subarray(0, NONCE_BYTES), utf8ToBytes(bound)).decrypt(
    sealed.subarray(NONCE_BYTES),
  )
