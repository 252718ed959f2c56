import { concatBytes, randomBytes, utf8ToBytes } from '@noble/ciphers/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { accountName } from '../../domain/accounts/account-name'
import { RECOVERY_BYTES, writeRecoveryKey } from '../../domain/accounts/recovery-key'
import type { Holder } from '../../domain/ports'
import { fromBase64url, toBase64url } from './base64url'
import { newKeyPair, putInBox, takeFromBox } from './key-box'
import {
  ID_BYTES,
  SALT_BYTES,
  TAG_BYTES,
  type AccountHolder,
  type RingBody,
  type RingHolder,
} from './key-ring'
import { passwordLockKey, recoveryLockKey, type LockCost } from './lock-key'
import { KEY_BYTES, openBytes, sealBytes } from './sealed-bytes'

/** What makes a ring this one, with this data key. */
export type RingNames = Pick<RingBody, 'id' | 'keyId' | 'salt'>

/** What whoever has opened a ring knows. */
export type Held = { readonly key: Uint8Array; readonly root: Uint8Array }

const boundTo = (...names: readonly string[]): string => JSON.stringify(['wenyuan ring 1', ...names])
const lockPlace = (ring: RingNames, holder: string): string => boundTo('lock', ring.id, holder)
const boxPlace = (ring: RingNames, holder: string): string => boundTo('box', ring.id, ring.keyId, holder)
const rootPlace = (ring: RingNames): string => boundTo('root', ring.id, ring.keyId)

/**
 * Finds a holder by the name typed: the first 16 bytes of SHA-256(salt, name). It keeps names from being read or searched for, not from
 * somebody who has the ring and a name to try.
 */
export const nameTag = (ring: RingNames, name: string): string =>
  toBase64url(
    sha256(concatBytes(fromBase64url(ring.salt), utf8ToBytes(accountName(name)))).subarray(0, TAG_BYTES),
  )

export const boxFor = (ring: RingNames, holder: string, publicKey: Uint8Array, key: Uint8Array): string =>
  toBase64url(putInBox(key, publicKey, boxPlace(ring, holder)))

export const sealRoot = (ring: RingNames, { key, root }: Held): string =>
  toBase64url(sealBytes(key, root, rootPlace(ring)))

/** Throws when the key is not the ring's. */
export const openRoot = (ring: RingBody, key: Uint8Array): Uint8Array =>
  openBytes(key, fromBase64url(ring.root), rootPlace(ring))

/** A fresh key pair for a holder, its private half and the root under `lockKey`. */
function place(ring: RingNames, held: Held, id: string, lockKey: Uint8Array) {
  const { privateKey, publicKey } = newKeyPair()
  const secrets = sealBytes(lockKey, concatBytes(privateKey, held.root), lockPlace(ring, id))
  return {
    id,
    publicKey: toBase64url(publicKey),
    dataKey: boxFor(ring, id, publicKey, held.key),
    secrets: toBase64url(secrets),
  }
}

export async function accountHolder(
  ring: RingNames,
  held: Held,
  { id, name }: Holder,
  password: string,
  cost: LockCost,
): Promise<AccountHolder> {
  const salt = randomBytes(SALT_BYTES)
  const { secrets, ...rest } = place(ring, held, id, await passwordLockKey(password, salt, cost))
  const { memoryKiB, passes, lanes } = cost
  const lock = { salt: toBase64url(salt), memoryKiB, passes, lanes, secrets }
  return { ...rest, kind: 'account', tag: nameTag(ring, name), lock }
}

/** The holder that stands for a fresh recovery key, and that key as it is printed. */
export function recoveryHolder(ring: RingNames, held: Held): { holder: RingHolder; recovery: string } {
  const recovery = randomBytes(RECOVERY_BYTES)
  const lockKey = recoveryLockKey(recovery, fromBase64url(ring.salt))
  const { secrets, ...rest } = place(ring, held, toBase64url(randomBytes(ID_BYTES)), lockKey)
  return {
    holder: { ...rest, kind: 'recovery', lock: { secrets } },
    recovery: writeRecoveryKey(recovery),
  }
}

/** A holder's private key and the root. Throws when the lock's key is another. */
export function openLock(ring: RingNames, holder: RingHolder, lockKey: Uint8Array) {
  const secrets = openBytes(lockKey, fromBase64url(holder.lock.secrets), lockPlace(ring, holder.id))
  return { privateKey: secrets.subarray(0, KEY_BYTES), root: secrets.subarray(KEY_BYTES) }
}

/** The data key. Throws when the box is another holder's or another ring's. */
export const openBox = (ring: RingNames, holder: RingHolder, privateKey: Uint8Array): Uint8Array =>
  takeFromBox(fromBase64url(holder.dataKey), privateKey, boxPlace(ring, holder.id))
