import { beforeAll, describe, expect, it } from 'vitest'
import { parseRing, type Ring, type RingHolder } from '../../../src/renderer/adapters/seal/key-ring'
import { fromBase64url } from '../../../src/renderer/adapters/seal/base64url'
import { boxFor, sealRoot } from '../../../src/renderer/adapters/seal/ring-holders'
import { ringProof } from '../../../src/renderer/adapters/seal/ring-proof'
import { fail } from '../../../src/renderer/domain/result'
import {
  aRing,
  clerk,
  clerkPassword,
  director,
  directorPassword,
  partsOf,
  quickKeys,
  tampered,
} from './a-ring'

const damaged = fail('ring-damaged')

let own: Awaited<ReturnType<typeof aRing>>
let other: Awaited<ReturnType<typeof aRing>>
beforeAll(async () => {
  own = await aRing()
  other = await aRing()
})

/** What becomes of a ring when everybody tries to open it: the codes of the refusals, or `opened`. */
async function outcomes(ring: string): Promise<readonly string[]> {
  const tries = [
    await quickKeys.open(ring, director.name, directorPassword),
    await quickKeys.open(ring, clerk.name, clerkPassword),
    await quickKeys.openByRecovery(ring, own.recovery),
  ]
  return tries.map(result => (result.ok ? 'opened' : result.problem.code))
}

/** The ring's JSON text, cut into the values in it (texts and numbers) and what stands between them. */
const valuesOf = (ring: string): readonly RegExpExecArray[] => [
  ...ring.matchAll(/(?<=:|\[|,)("[^"]*"|\d+)(?=[,}\]])/g),
]

/** Another text of the same kind and length, or the next number. */
const changedValue = (value: string, at: number): string =>
  value.startsWith('"')
    ? value.slice(0, at) + (value.charAt(at) === 'A' ? 'B' : 'A') + value.slice(at + 1)
    : String(Number(value) + 1)

/** Every ring with one character of one value changed; the first, the middle and the last of each where `all` is false. */
function changedRings(ring: string, all: boolean): readonly string[] {
  return valuesOf(ring).flatMap(({ 0: value, index }) => {
    const texts = value.startsWith('"') ? value.length - 2 : 1
    const places = all ? Array.from({ length: texts }, (_, at) => at) : [0, texts >> 1, texts - 1]
    return places.map(
      at => ring.slice(0, index) + changedValue(value, at + 1) + ring.slice(index + value.length),
    )
  })
}

const holderOf = (parts: Ring, id: string): RingHolder => parts.holders.find(holder => holder.id === id)!

describe('a damaged ring', () => {
  it('is called damaged before any password is tried, whichever character was changed', async () => {
    const rings = changedRings(own.ring, true)
    expect(valuesOf(own.ring)).toHaveLength(33)
    for (const ring of rings) {
      expect(await quickKeys.open(ring, director.name, directorPassword)).toEqual(damaged)
      expect(await quickKeys.openByRecovery(ring, own.recovery)).toEqual(damaged)
    }
  })

  it('is called damaged when it is cut off anywhere', async () => {
    for (let length = 0; length < own.ring.length; length += 1) {
      expect(await quickKeys.openByRecovery(own.ring.slice(0, length), own.recovery)).toEqual(damaged)
    }
  })

  it.each([
    ['nothing', 'null'],
    ['another kind of JSON', '[]'],
    ['a text longer than any ring', ' '.repeat(1024 * 1024)],
  ])('is called damaged where it is %s', async (_, ring) => {
    expect(await quickKeys.open(ring, director.name, directorPassword)).toEqual(damaged)
  })
})

describe('a ring tampered with by somebody who opens nothing, its digest made to fit', () => {
  const memory = (holder: RingHolder, memoryKiB: number): RingHolder =>
    holder.kind === 'account' ? { ...holder, lock: { ...holder.lock, memoryKiB } } : holder

  it('opens for nobody, whatever was changed', async () => {
    const fitting = changedRings(own.ring, false).map(ring =>
      parseRing(ring) === null ? ring : tampered(ring, () => ({})),
    )
    const changed = fitting.filter(ring => ring !== own.ring)
    // Only where the digest itself was changed does fitting it give the ring back.
    expect(fitting.length - changed.length).toBe(3)
    for (const ring of changed) expect(await outcomes(ring)).not.toContain('opened')
  })

  it('is found out when a holder was added', async () => {
    const stranger = holderOf(partsOf(other.ring), clerk.id)
    const ring = tampered(own.ring, ({ holders }) => ({
      holders: [...holders, { ...stranger, id: 'stranger', tag: 'A'.repeat(22) }],
    }))
    expect(await outcomes(ring)).toEqual(['ring-damaged', 'ring-damaged', 'ring-damaged'])
  })

  it('is found out when a holder was left out or two changed places', async () => {
    const without = tampered(own.ring, ({ holders }) => ({
      holders: holders.filter(({ id }) => id !== clerk.id),
    }))
    expect(await outcomes(without)).toEqual(['ring-damaged', 'password-wrong', 'ring-damaged'])
    const turned = tampered(own.ring, ({ holders }) => ({ holders: [...holders].reverse() }))
    expect(await outcomes(turned)).toEqual(['ring-damaged', 'ring-damaged', 'ring-damaged'])
    const noRecovery = tampered(own.ring, ({ holders }) => ({
      holders: holders.filter(({ kind }) => kind === 'account'),
    }))
    expect(await outcomes(noRecovery)).toEqual(['ring-damaged', 'ring-damaged', 'ring-damaged'])
  })

  it('is found out when two holders’ ids, boxes, locks or tags were swapped', async () => {
    const swap = (names: readonly (keyof RingHolder | 'tag')[]): string =>
      tampered(own.ring, parts => {
        const [one, two] = [holderOf(parts, director.id), holderOf(parts, clerk.id)]
        const taken = (from: RingHolder) =>
          Object.fromEntries(Object.entries(from).filter(([name]) => names.some(swapped => swapped === name)))
        return {
          holders: parts.holders.map(holder => {
            if (holder === one) return { ...one, ...taken(two) }
            return holder === two ? { ...two, ...taken(one) } : holder
          }),
        }
      })
    expect(await outcomes(swap(['id']))).toEqual(['password-wrong', 'password-wrong', 'ring-damaged'])
    expect(await outcomes(swap(['dataKey']))).toEqual(['ring-damaged', 'ring-damaged', 'ring-damaged'])
    expect(await outcomes(swap(['lock']))).toEqual(['password-wrong', 'password-wrong', 'ring-damaged'])
    expect(await outcomes(swap(['tag']))).toEqual(['password-wrong', 'password-wrong', 'ring-damaged'])
    expect(await outcomes(swap(['publicKey']))).toEqual(['ring-damaged', 'ring-damaged', 'ring-damaged'])
  })

  it('is found out when the holder of another ring stands in it', async () => {
    const ring = tampered(own.ring, ({ holders }) => ({
      holders: holders.map(holder =>
        holder.id === clerk.id ? holderOf(partsOf(other.ring), clerk.id) : holder,
      ),
    }))
    expect(await outcomes(ring)).toEqual(['ring-damaged', 'password-wrong', 'ring-damaged'])
  })

  it('cannot have the office use a key that a stranger put into everybody’s box', async () => {
    const held = { key: new Uint8Array(32).fill(1), root: new Uint8Array(32).fill(2) }
    const ring = tampered(own.ring, parts => {
      const holders = parts.holders.map(holder => ({
        ...holder,
        dataKey: boxFor(parts, holder.id, fromBase64url(holder.publicKey), held.key),
      }))
      const changed = { ...parts, holders, root: sealRoot(parts, held) }
      return { ...changed, proof: ringProof(changed, held.key, held.root) }
    })
    expect(await outcomes(ring)).toEqual(['ring-damaged', 'ring-damaged', 'ring-damaged'])
  })

  it('cannot be changed further by somebody who opened it before', () => {
    const ring = tampered(own.ring, ({ revision }) => ({ revision: revision + 1 }))
    expect(() => quickKeys.unseat(ring, own.key, clerk.id)).toThrow('tampered')
    expect(() => quickKeys.renewKey(ring, own.key)).toThrow('tampered')
  })

  it.each([
    ['64 GiB of memory', 64 * 1024 * 1024],
    ['less memory than Argon2 can work with', 31],
    ['half a KiB', 64.5],
  ])('is refused without being tried when it asks for %s', async (_, memoryKiB) => {
    const ring = tampered(own.ring, ({ holders }) => ({
      holders: holders.map(holder => memory(holder, memoryKiB)),
    }))
    expect(await outcomes(ring)).toEqual(['ring-damaged', 'ring-damaged', 'ring-damaged'])
  })

  it('is refused when it holds more than a ring does', async () => {
    const more = JSON.stringify({ ...partsOf(own.ring), note: 'x' })
    expect(await outcomes(more)).toEqual(['ring-damaged', 'ring-damaged', 'ring-damaged'])
  })
})
