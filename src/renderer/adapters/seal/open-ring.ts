import { readRecoveryKey } from '../../domain/accounts/recovery-key'
import type { KeyRing, OpenedRing } from '../../domain/ports'
import { fail, ok, type Result } from '../../domain/result'
import { fromBase64url } from './base64url'
import { parseRing, type AccountHolder, type Ring, type RingHolder } from './key-ring'
import { passwordLockKey, recoveryLockKey, type LockCost } from './lock-key'
import { nameTag, openBox, openLock } from './ring-holders'
import { ringDigest, ringProof } from './ring-proof'

/** The library says by throwing that a seal does not open; to whoever tries a password that is an answer. */
function orNull<T>(open: () => T): T | null {
  try {
    return open()
  } catch {
    return null
  }
}

/** The ring, or null where its text is none or was damaged. Whether somebody tampered with it shows when it is opened. */
export function readRing(text: KeyRing): Ring | null {
  const ring = parseRing(text)
  return ring !== null && ringDigest(ring) === ring.digest ? ring : null
}

function openHolder(ring: Ring, holder: RingHolder, lockKey: Uint8Array, wrong: string): Result<OpenedRing> {
  const lock = orNull(() => openLock(ring, holder, lockKey))
  if (lock === null) return fail(wrong)
  const key = orNull(() => openBox(ring, holder, lock.privateKey))
  if (key === null || ringProof(ring, key, lock.root) !== ring.proof) return fail('ring-damaged')
  return ok({ holder: holder.kind === 'account' ? holder.id : null, key })
}

async function openAccount(ring: Ring, holder: AccountHolder, password: string): Promise<Result<OpenedRing>> {
  const lockKey = await passwordLockKey(password, fromBase64url(holder.lock.salt), holder.lock)
  return openHolder(ring, holder, lockKey, 'password-wrong')
}

const accounts = (ring: Ring): readonly AccountHolder[] =>
  ring.holders.filter(holder => holder.kind === 'account')

export async function openByPassword(
  text: KeyRing,
  name: string,
  password: string,
  cost: LockCost,
): Promise<Result<OpenedRing>> {
  const ring = readRing(text)
  if (ring === null) return fail('ring-damaged')
  if (password === '') return fail('password-wrong')
  const tag = nameTag(ring, name)
  const holder = accounts(ring).find(account => account.tag === tag)
  if (holder !== undefined) return openAccount(ring, holder, password)
  // An unknown name takes as long as a wrong password, so that names cannot be told by a watch.
  await passwordLockKey(password, fromBase64url(ring.salt), cost)
  return fail('password-wrong')
}

export function openByRecovery(text: KeyRing, recovery: string): Result<OpenedRing> {
  const ring = readRing(text)
  if (ring === null) return fail('ring-damaged')
  const read = readRecoveryKey(recovery)
  if (!read.ok) return read
  const holder = ring.holders.find(({ kind }) => kind === 'recovery')
  if (holder === undefined) return fail('ring-damaged')
  return openHolder(ring, holder, recoveryLockKey(read.value, fromBase64url(ring.salt)), 'recovery-wrong')
}

/** False as well where the holder is not in the ring. */
export async function isPasswordOf(text: KeyRing, holder: string, password: string): Promise<boolean> {
  const ring = readRing(text)
  if (ring === null) throw new Error('The key ring is damaged')
  const account = accounts(ring).find(({ id }) => id === holder)
  return account !== undefined && password !== '' && (await openAccount(ring, account, password)).ok
}
