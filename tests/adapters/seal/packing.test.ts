import { describe, expect, it } from 'vitest'
import { pack, packByPlatform, unpack } from '../../../src/renderer/adapters/seal/packing'

const roster = JSON.stringify(
  Array.from({ length: 500 }, (_, nth) => ({
    id: `人${nth}`,
    name: '王秀兰𠮷䶮',
    phones: [`138${nth * 7919}`],
  })),
)

describe('a text packed for sealing, here or by the platform,', () => {
  it.each([
    ['nothing', ''],
    ['one letter', '王'],
    ['a byte order mark at its start', '\uFEFF名册'],
    ['half a character, which UTF-8 has no bytes for', 'a\uD842'],
    ['a page of a roster', roster],
    ['more than a stream takes at a time', roster.repeat(40)],
  ])('is unpacked as it was: %s', async (_, text) => {
    const meant = text.replace(/\p{Surrogate}/u, '\uFFFD')
    expect(unpack(pack(text))).toBe(meant)
    expect(unpack(await packByPlatform(text))).toBe(meant)
  })

  it('is refused when it is longer than would be unpacked', async () => {
    const long = 'x'.repeat(64 * 1024 * 1024 + 1)
    expect(() => pack(long)).toThrow('Too long to seal')
    await expect(packByPlatform(long)).rejects.toThrow('Too long to seal')
  })

  it('is not unpacked with another length than it had', async () => {
    const packed = await packByPlatform(roster)
    packed[0] = (packed[0] ?? 0) ^ 1
    expect(() => unpack(packed)).toThrow()
  })
})
