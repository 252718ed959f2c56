import { describe, expect, it } from 'vitest'
import { newKeyPair, putInBox, takeFromBox } from '../../../src/renderer/adapters/seal/key-box'
import { accountHolder, openBox, openLock } from '../../../src/renderer/adapters/seal/ring-holders'
import { fromBase64url } from '../../../src/renderer/adapters/seal/base64url'
import { passwordLockKey } from '../../../src/renderer/adapters/seal/lock-key'
import { clerk, clerkPassword } from './a-ring'

const key = new Uint8Array(32).fill(7)

describe('a key in a box', () => {
  const { privateKey, publicKey } = newKeyPair()
  const box = putInBox(key, publicKey, 'here')

  it('comes out for whom it was put in, and never the same box twice', () => {
    expect(takeFromBox(box, privateKey, 'here')).toEqual(key)
    expect(putInBox(key, publicKey, 'here')).not.toEqual(box)
  })

  it('comes out for nobody else and nowhere else', () => {
    expect(() => takeFromBox(box, newKeyPair().privateKey, 'here')).toThrow()
    expect(() => takeFromBox(box, privateKey, 'there')).toThrow()
  })

  it('does not come out when any one byte was changed or cut off', () => {
    box.forEach((byte, at) => {
      const changed = box.slice()
      changed[at] = byte ^ 1
      expect(() => takeFromBox(changed, privateKey, 'here')).toThrow()
      expect(() => takeFromBox(box.subarray(0, at), privateKey, 'here')).toThrow()
    })
  })
})

describe('a holder’s lock and box', () => {
  const cost = { memoryKiB: 64, passes: 1, lanes: 4 }
  const ring = { id: 'ring', keyId: 'key', salt: 'A'.repeat(22) }
  const root = new Uint8Array(32).fill(9)

  it('belong to one ring, one holder, and the box to one data key', async () => {
    const holder = await accountHolder(ring, { key, root }, clerk, clerkPassword, cost)
    const lockKey = await passwordLockKey(clerkPassword, fromBase64url(holder.lock.salt), cost)
    const { privateKey, root: found } = openLock(ring, holder, lockKey)
    expect(found).toEqual(root)
    expect(openBox(ring, holder, privateKey)).toEqual(key)
    for (const [names, who] of [
      [{ ...ring, id: 'other' }, holder],
      [ring, { ...holder, id: 'other' }],
    ] as const) {
      expect(() => openLock(names, who, lockKey)).toThrow()
      expect(() => openBox(names, who, privateKey)).toThrow()
    }
    expect(() => openBox({ ...ring, keyId: 'other' }, holder, privateKey)).toThrow()
  })
})
