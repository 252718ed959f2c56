import { inflateSync } from 'fflate'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { quickDeflate } from '../../../src/renderer/adapters/seal/quick-deflate'
import { seeded } from '../../fixtures/sheet/seeded'

const seed = 20261122
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Read back by two other programs' inflate, byte for byte. */
function readBack(bytes: Uint8Array): void {
  const packed = quickDeflate(bytes)
  expect(Buffer.from(inflateRawSync(packed)).equals(Buffer.from(bytes))).toBe(true)
  expect(Buffer.from(inflateSync(packed, { out: new Uint8Array(bytes.length) })).equals(bytes)).toBe(true)
}

describe('what is deflated is read back by any inflate, byte for byte:', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['one byte', Uint8Array.of(200)],
    ['fewer bytes than a match', bytesOf('abc')],
    ['four bytes twice', bytesOf('abcdabcd')],
    ['a million times the same', new Uint8Array(1_000_000)],
    ['every byte', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
    ['Chinese and characters beyond the basic plane', bytesOf('王秀兰𠮷𬱖·'.repeat(5000))],
    ['a match that begins as far back as it may', spaced(32_768)],
    ['what would match one byte too far back', spaced(32_769)],
  ])('%s', (_, bytes) => {
    readBack(bytes)
  })

  it('matches of every length', () => {
    for (let length = 1; length <= 600; length += 1)
      readBack(bytesOf(`${'ab'.repeat(length).slice(0, length)}|x`))
  })

  it(`random texts of few and many letters, one after the other (seed ${seed})`, () => {
    const next = seeded(seed)
    for (let count = 0; count < 1000; count += 1) {
      const letters = 1 + Math.floor(next() ** 3 * 255)
      const length = Math.floor(next() ** 3 * 20_000)
      readBack(Uint8Array.from({ length }, () => Math.floor(next() * letters)))
    }
  })
})

it('a page of records becomes less than a third of its size', () => {
  const page = bytesOf(
    JSON.stringify(
      Array.from({ length: 64 }, (_, nth) => ({
        id: `0197${String(nth * 7919).padStart(8, '0')}`,
        name: `王${String.fromCharCode(0x4e00 + nth * 37)}`,
        sex: { code: '2', text: '女' },
        nation: { code: '01', text: '汉族' },
        hukouAddress: `大同市平城区文源路${nth * 13}号`,
      })),
    ),
  )
  expect(quickDeflate(page).length * 3).toBeLessThan(page.length)
  expect(quickDeflate(page).length).toBeGreaterThan(deflateRawSync(page, { level: 9 }).length)
})

/** Four bytes, others, and the same four again so many bytes after the first. */
function spaced(distance: number): Uint8Array {
  const bytes = new Uint8Array(distance + 8)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = (at * 31) % 251
  bytes.set([1, 2, 3, 4], 0)
  bytes.set([1, 2, 3, 4], distance)
  return bytes
}
