import { concatBytes, utf8ToBytes } from '@noble/ciphers/utils.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { toBase64url } from './base64url'
import type { RingBody, RingHolder } from './key-ring'
import { KEY_BYTES } from './sealed-bytes'

const lockParts = (holder: RingHolder) =>
  holder.kind === 'recovery'
    ? [holder.lock.secrets]
    : [
        holder.tag,
        holder.lock.salt,
        holder.lock.memoryKiB,
        holder.lock.passes,
        holder.lock.lanes,
        holder.lock.secrets,
      ]

/** Everything a ring says, in an order that no library decides. */
const statement = (ring: RingBody): string =>
  JSON.stringify([
    ring.format,
    ring.id,
    ring.revision,
    ring.keyId,
    ring.salt,
    ring.root,
    ring.holders.map(holder => [
      holder.kind,
      holder.id,
      holder.publicKey,
      holder.dataKey,
      ...lockParts(holder),
    ]),
  ])

const digestBytes = (ring: RingBody): Uint8Array => sha256(utf8ToBytes(statement(ring)))

export const ringDigest = (ring: RingBody): string => toBase64url(digestBytes(ring))

/**
 * HMAC-SHA-256 of the digest under a key made from the data key and the root. Boxes can be made by anybody who can read the ring: without
 * the root, which only holders' secrets hold, somebody could put a data key of their own in everyone's box and have the office use it.
 */
export function ringProof(ring: RingBody, dataKey: Uint8Array, root: Uint8Array): string {
  const key = hkdf(sha256, concatBytes(dataKey, root), undefined, utf8ToBytes('wenyuan proof 1'), KEY_BYTES)
  return toBase64url(hmac(sha256, key, digestBytes(ring)))
}
