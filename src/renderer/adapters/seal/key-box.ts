import { concatBytes, utf8ToBytes } from '@noble/ciphers/utils.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { KEY_BYTES, openBytes, SEAL_BYTES, sealBytes } from './sealed-bytes'

/** Bytes of a boxed key: the public key made for it, then the sealed key. */
export const BOX_BYTES = KEY_BYTES + SEAL_BYTES + KEY_BYTES

/** Both public keys are part of the derivation, so that a box stands for one receiver and one sender only. */
const boxKey = (shared: Uint8Array, sender: Uint8Array, receiver: Uint8Array): Uint8Array =>
  hkdf(sha256, shared, undefined, concatBytes(utf8ToBytes('wenyuan box 1'), sender, receiver), KEY_BYTES)

export type KeyPair = { readonly privateKey: Uint8Array; readonly publicKey: Uint8Array }

export function newKeyPair(): KeyPair {
  const { secretKey, publicKey } = x25519.keygen()
  return { privateKey: secretKey, publicKey }
}

/**
 * A key that only the owner of `receiver` can take out: X25519 (RFC 7748) with a key pair made for this box, HKDF-SHA-256 (RFC 5869),
 * then sealed bytes bound to `bound`. Anybody can make a box: whether its key is the right one must be known from elsewhere.
 */
export function putInBox(key: Uint8Array, receiver: Uint8Array, bound: string): Uint8Array {
  const sender = newKeyPair()
  const shared = x25519.getSharedSecret(sender.privateKey, receiver)
  return concatBytes(sender.publicKey, sealBytes(boxKey(shared, sender.publicKey, receiver), key, bound))
}

/** Throws when the box is another's, was changed, or is bound elsewhere. */
export function takeFromBox(box: Uint8Array, privateKey: Uint8Array, bound: string): Uint8Array {
  const sender = box.subarray(0, KEY_BYTES)
  const shared = x25519.getSharedSecret(privateKey, sender)
  return openBytes(boxKey(shared, sender, x25519.getPublicKey(privateKey)), box.subarray(KEY_BYTES), bound)
}
