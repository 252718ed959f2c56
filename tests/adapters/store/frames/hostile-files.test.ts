import { describe, expect, it } from 'vitest'
import {
  END_BYTES,
  readFrames,
  wholeFile,
  type Frame,
} from '../../../../src/renderer/adapters/store/frames/frames'
import { noise } from './a-file'

const HEADER = 15

/** The header of a true frame whose content is `length` bytes. */
const headerFor = (length: number): Uint8Array =>
  wholeFile([{ kind: 'row', key: '', bytes: new Uint8Array(length) }]).slice(8, 8 + HEADER)

const emptyFrame = wholeFile([{ kind: 'row', key: '', bytes: new Uint8Array() }]).slice(8, -END_BYTES)
const endMark = wholeFile([]).slice(8)

/** A file with our signature, filled with a piece over and over. */
function filled(size: number, piece: Uint8Array): Uint8Array {
  const file = new Uint8Array(size)
  file.set(wholeFile([]).subarray(0, 8))
  for (let at = 8; at < size; at++) file[at] = piece[(at - 8) % piece.length]!
  return file
}

/** By its square, reading so many bytes would take hours and end at the limit of every test. */
const LARGE = 1024 * 1024

describe('a file made to waste time takes as long as its length, not the square of it', () => {
  it.each<readonly [string, (size: number) => Uint8Array]>([
    ['full of first bytes of a magic', size => filled(size, emptyFrame.subarray(0, 1))],
    ['full of magics', size => filled(size, emptyFrame.subarray(0, 4))],
    ['full of headers that reach almost to the end', size => filled(size, headerFor(Math.floor(size * 0.9)))],
    ['full of headers that reach half way', size => filled(size, headerFor(Math.floor(size / 2)))],
    ['full of headers that reach beyond the end', size => filled(size, headerFor(size + 1))],
    ['full of headers of short frames', size => filled(size, headerFor(100))],
    ['full of frames without content', size => filled(size, emptyFrame)],
    ['full of end marks', size => filled(size, endMark)],
    ['full of frames cut off before their check', size => filled(size, emptyFrame.subarray(0, -1))],
  ])('%s', (_, make) => {
    expect(readFrames(make(LARGE)).damage.length).toBeGreaterThan(0)
  })

  it('a content full of magics is written and read as any other', () => {
    const bytes = filled(32 * 1024, emptyFrame.subarray(0, 4))
    const frames = [{ kind: 'row', key: '1', bytes } as const]
    expect(readFrames(wholeFile(frames)).frames).toEqual(frames)
  })

  it('a content in which a magic stands under every mask is given back as it was', () => {
    const magics = Array.from({ length: 256 }, (_, mask) => emptyFrame.slice(0, 4).map(byte => byte ^ mask))
    const bytes = Uint8Array.of(...magics.flatMap(magic => [...magic]))
    const frames = [{ kind: 'row', key: '1', bytes } as const]
    expect(readFrames(wholeFile(frames))).toMatchObject({ frames, damage: [] })
  })
})

describe('a length that cannot be', () => {
  it.each([0xff_ff_ff_ff, 0x7f_ff_ff_ff, 1_000_000])(
    'of %i bytes costs neither memory nor the frames after it',
    length => {
      const bogus = headerFor(10)
      new DataView(bogus.buffer).setUint32(6, length, true)
      const frame = { kind: 'row', key: '7', bytes: noise(1, 40) } as const
      const file = wholeFile([frame])
      const read = readFrames(Uint8Array.of(...file.subarray(0, 8), ...bogus, ...file.subarray(8)))
      expect(read.frames).toEqual([frame])
      expect(read.damage).toEqual([{ kind: 'damaged', from: 8, to: 8 + HEADER }])
    },
  )

  it('in every other frame of a long file costs neither the frames between nor a large one after them', () => {
    const small = Array.from({ length: 4000 }, (_, index): Frame => ({
      kind: 'row',
      key: String(index).padStart(4, '0'),
      bytes: noise(index, 200),
    }))
    const large: Frame = { kind: 'page', key: 'large', bytes: noise(1, 300_000) }
    const file = wholeFile([...small, large])
    const frameLength = (wholeFile(small).length - 8 - END_BYTES) / small.length
    for (let index = 0; index < small.length; index += 2) file[8 + index * frameLength + 8]! ^= 4
    const keys = readFrames(file).frames.map(({ key }) => key)
    expect(keys).toEqual([...small.map(({ key }) => key).filter((_, index) => index % 2 === 1), 'large'])
  })
})
