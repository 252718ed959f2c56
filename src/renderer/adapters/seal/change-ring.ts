import { randomBytes } from '@noble/ciphers/utils.js'
import type { Holder, KeyRing, OpenedRing } from '../../domain/ports'
import { fromBase64url, toBase64url } from './base64url'
import { ID_BYTES, SALT_BYTES, type Ring, type RingBody, type RingHolder } from './key-ring'
import type { LockCost } from './lock-key'
import { readRing } from './open-ring'
import { accountHolder, boxFor, nameTag, openRoot, recoveryHolder, sealRoot, type Held } from './ring-holders'
import { ringDigest, ringProof } from './ring-proof'
import { KEY_BYTES } from './sealed-bytes'

const newId = (): string => toBase64url(randomBytes(ID_BYTES))

const close = (body: RingBody, { key, root }: Held): KeyRing =>
  JSON.stringify({ ...body, digest: ringDigest(body), proof: ringProof(body, key, root) } satisfies Ring)

/** The ring and the root. A damaged ring or another's key is a fault: whoever changes a ring has opened it. */
function holdRing(text: KeyRing, key: Uint8Array): { ring: Ring; held: Held } {
  const ring = readRing(text)
  if (ring === null) throw new Error('The key ring is damaged')
  const held = { key, root: openRoot(ring, key) }
  if (ringProof(ring, key, held.root) !== ring.proof) throw new Error('The key ring was tampered with')
  return { ring, held }
}

const next = (ring: Ring, changes: Partial<RingBody>, held: Held): KeyRing =>
  close({ ...ring, ...changes, revision: ring.revision + 1 }, held)

export async function foundRing(
  first: Holder,
  password: string,
  cost: LockCost,
): Promise<OpenedRing & { readonly ring: KeyRing; readonly recovery: string }> {
  const held = { key: randomBytes(KEY_BYTES), root: randomBytes(KEY_BYTES) }
  const names = { id: newId(), keyId: newId(), salt: toBase64url(randomBytes(SALT_BYTES)) }
  const { holder, recovery } = recoveryHolder(names, held)
  const holders: RingHolder[] = [await accountHolder(names, held, first, password, cost), holder]
  const body: RingBody = { format: 1, ...names, revision: 1, root: sealRoot(names, held), holders }
  return { holder: first.id, key: held.key, ring: close(body, held), recovery }
}

export async function seat(
  text: KeyRing,
  key: Uint8Array,
  holder: Holder,
  password: string,
  cost: LockCost,
): Promise<KeyRing> {
  const { ring, held } = holdRing(text, key)
  const others = ring.holders.filter(({ id, kind }) => id !== holder.id || kind === 'recovery')
  const tag = nameTag(ring, holder.name)
  if (others.some(other => other.kind === 'account' && other.tag === tag)) {
    throw new Error('Another holder has this name')
  }
  const seated = await accountHolder(ring, held, holder, password, cost)
  return next(ring, { holders: [...others, seated] }, held)
}

export function unseat(text: KeyRing, key: Uint8Array, holder: string): KeyRing {
  const { ring, held } = holdRing(text, key)
  const holders = ring.holders.filter(({ id, kind }) => id !== holder || kind === 'recovery')
  if (holders.length === ring.holders.length) throw new Error('No account of this id has a place in the ring')
  return next(ring, { holders }, held)
}

export function renewKey(text: KeyRing, oldKey: Uint8Array): { ring: KeyRing; key: Uint8Array } {
  const { ring, held } = holdRing(text, oldKey)
  const key = randomBytes(KEY_BYTES)
  const names = { ...ring, keyId: newId() }
  const holders = ring.holders.map(holder => ({
    ...holder,
    dataKey: boxFor(names, holder.id, fromBase64url(holder.publicKey), key),
  }))
  const renewed = { ...held, key }
  return { ring: next(names, { holders, root: sealRoot(names, renewed) }, renewed), key }
}

export function renewRecovery(text: KeyRing, key: Uint8Array): { ring: KeyRing; recovery: string } {
  const { ring, held } = holdRing(text, key)
  const { holder, recovery } = recoveryHolder(ring, held)
  const accounts = ring.holders.filter(({ kind }) => kind === 'account')
  return { ring: next(ring, { holders: [...accounts, holder] }, held), recovery }
}
