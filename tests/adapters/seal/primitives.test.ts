import { x25519 } from '@noble/curves/ed25519.js'
import { argon2id as secondArgon2id } from '@noble/hashes/argon2.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { argon2id } from 'hash-wasm'
import { describe, expect, it } from 'vitest'
import { base64urlLength, fromBase64url, toBase64url } from '../../../src/renderer/adapters/seal/base64url'
import { passwordLockKey } from '../../../src/renderer/adapters/seal/lock-key'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the libraries are what they say', () => {
  // The library we use takes no associated data, which the vector of the standard has; so the standard is held to a second library,
  // and that one to ours.
  it('Argon2id: RFC 9106 §5.3, through the library that takes all of its inputs', () => {
    const tag = secondArgon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      m: 32,
      t: 3,
      p: 4,
      dkLen: 32,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
    })
    expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
  })

  it('Argon2id: the vector of RFC 9106 §5.3 without its associated data, the same in both', async () => {
    const password = new Uint8Array(32).fill(1)
    const salt = new Uint8Array(16).fill(2)
    const secret = new Uint8Array(8).fill(3)
    const cost = { memorySize: 32, iterations: 3, parallelism: 4, hashLength: 32 }
    expect(hex(await argon2id({ ...cost, password, salt, secret, outputType: 'binary' }))).toBe(
      hex(secondArgon2id(password, salt, { m: 32, t: 3, p: 4, dkLen: 32, key: secret })),
    )
  })

  it.each([
    [65_536, 1, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
    [256, 1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [256, 2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
  ])(
    'Argon2id: the vectors of the reference implementation, %i KiB in %i lanes',
    async (memoryKiB, lanes, tag) => {
      const cost = { memoryKiB, passes: 2, lanes }
      expect(hex(await passwordLockKey('password', utf8('somesalt'), cost))).toBe(tag)
    },
  )

  it('Argon2id: the same as the second library at the cost of a lock’s lanes and passes', async () => {
    const salt = utf8('sixteen bytes ok')
    const ours = await passwordLockKey('晋源3号院的槐树', salt, { memoryKiB: 1024, passes: 3, lanes: 4 })
    expect(hex(ours)).toBe(
      hex(secondArgon2id(utf8('晋源3号院的槐树'), salt, { m: 1024, t: 3, p: 4, dkLen: 32 })),
    )
  })

  it('X25519: RFC 7748 §6.1', () => {
    const alice = bytes('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a')
    const bob = bytes('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb')
    const shared = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742'
    const [aliceShows, bobShows] = [x25519.getPublicKey(alice), x25519.getPublicKey(bob)]
    expect(hex(aliceShows)).toBe('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a')
    expect(hex(bobShows)).toBe('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f')
    expect(hex(x25519.getSharedSecret(alice, bobShows))).toBe(shared)
    expect(hex(x25519.getSharedSecret(bob, aliceShows))).toBe(shared)
  })

  it('X25519: takes no public key that would make the secret known beforehand', () => {
    expect(() => x25519.getSharedSecret(new Uint8Array(32).fill(7), new Uint8Array(32))).toThrow()
  })

  it('HKDF-SHA-256: RFC 5869, first test case', () => {
    const key = hkdf(
      sha256,
      new Uint8Array(22).fill(11),
      bytes('000102030405060708090a0b0c'),
      bytes('f0f1f2f3f4f5f6f7f8f9'),
      42,
    )
    expect(hex(key)).toBe(
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    )
  })
})

describe('bytes as text', () => {
  it('are base64url without padding', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    for (const length of [0, 1, 2, 3, 255, 256]) {
      const some = all.subarray(0, length)
      expect(toBase64url(some)).toBe(Buffer.from(some).toString('base64url'))
      expect(fromBase64url(toBase64url(some))).toEqual(some)
      expect(toBase64url(some)).toHaveLength(base64urlLength(length))
    }
  })
})
