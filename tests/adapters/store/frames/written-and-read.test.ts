import { describe, expect, it } from 'vitest'
import {
  appendFrames,
  emptyEnd,
  END_BYTES,
  readEnd,
  readFrames,
  readFramesFrom,
  wholeFile,
  type FileEnd,
  type Frame,
} from '../../../../src/renderer/adapters/store/frames/frames'
import { smallFile } from './a-file'

/** Write frame by frame, each over the end mark of the last. */
function writtenInSteps(frames: readonly Frame[]): { file: Uint8Array; end: FileEnd } {
  let file = new Uint8Array()
  let end = emptyEnd
  for (const frame of frames) {
    const step = appendFrames(end, [frame])
    file = Uint8Array.of(...file.subarray(0, end.size), ...step.bytes)
    end = step.end
  }
  return { file, end }
}

describe('a file', () => {
  it('gives back what was written, in order', () => {
    const frames = smallFile()
    const file = wholeFile(frames)
    expect(readFrames(file)).toEqual({ frames, damage: [], end: readEnd(file.subarray(-END_BYTES)) })
  })

  it('is the same bytes whether written at once or in steps', () => {
    const frames = smallFile()
    const { file, end } = writtenInSteps(frames)
    expect(file).toEqual(wholeFile(frames))
    expect(end).toEqual(readEnd(file.subarray(-END_BYTES)))
    expect(end).toEqual(appendFrames(emptyEnd, frames).end)
    expect(end.size + END_BYTES).toBe(file.length)
  })

  it('may hold nothing yet', () => {
    const { bytes, end } = appendFrames(emptyEnd, [])
    expect(readFrames(bytes)).toEqual({ frames: [], damage: [], end })
    expect({ frames: end.frames, size: end.size }).toEqual({ frames: 0, size: 8 })
    expect(appendFrames(end, []).bytes).toEqual(bytes.subarray(8))
  })

  it('has an end mark of at most 64 bytes, which alone is written over', () => {
    expect(END_BYTES).toBeLessThanOrEqual(64)
    const { bytes, end } = appendFrames(emptyEnd, smallFile())
    const more = appendFrames(end, smallFile())
    expect(more.end.frames).toBe(2 * end.frames)
    const file = Uint8Array.of(...bytes.subarray(0, -END_BYTES), ...more.bytes)
    expect(readFrames(file)).toEqual({ frames: [...smallFile(), ...smallFile()], damage: [], end: more.end })
  })

  it('can be read from a known end on', () => {
    const [first, ...others] = smallFile()
    const known = appendFrames(emptyEnd, [first!]).end
    const file = wholeFile([first!, ...others])
    const read = readFramesFrom(file.subarray(known.size), known)
    expect(read).toEqual({ frames: others, damage: [], end: readEnd(file.subarray(-END_BYTES)) })
  })

  it('has nothing new after an end that is still its own', () => {
    const { bytes, end } = appendFrames(emptyEnd, smallFile())
    expect(readFramesFrom(bytes.subarray(end.size), end)).toEqual({ frames: [], damage: [], end })
  })

  it('is not read on from an end it never had', () => {
    const { bytes, end } = appendFrames(emptyEnd, smallFile())
    const other: FileEnd = { ...end, digest: new Uint8Array(32) }
    expect(readFramesFrom(bytes.subarray(end.size), other).damage).toEqual([{ kind: 'missing', frames: 0 }])
  })

  it('is read out of the middle of a larger piece of memory, and out of a Node buffer', () => {
    const frames = smallFile()
    const file = wholeFile(frames)
    const inside = new Uint8Array(file.length + 20)
    inside.set(file, 7)
    expect(readFrames(inside.subarray(7, 7 + file.length)).frames).toEqual(frames)
    expect(readFrames(Buffer.from(file)).frames).toEqual(frames)
  })

  it('gives the content of frames without copying it', () => {
    const file = wholeFile(smallFile())
    for (const { bytes } of readFrames(file).frames) expect(bytes.buffer).toBe(file.buffer)
  })

  it('has its end read from a whole, undamaged end mark only', () => {
    const { bytes, end } = appendFrames(emptyEnd, smallFile())
    const tail = bytes.slice(-END_BYTES)
    expect(readEnd(tail)).toEqual(end)
    expect(readEnd(tail.subarray(1))).toBeNull()
    expect(readEnd(bytes)).toBeNull()
    expect(readEnd(new Uint8Array(END_BYTES))).toBeNull()
    tail[20]! ^= 1
    expect(readEnd(tail)).toBeNull()
  })

  it('may be larger than four gigabytes, but not than a number can say exactly', () => {
    const large: FileEnd = { frames: 70_000, size: 5 * 2 ** 32 + 77, digest: new Uint8Array(32).fill(3) }
    const { bytes, end } = appendFrames(large, smallFile())
    expect(end.size).toBe(large.size + bytes.length - END_BYTES)
    expect(readEnd(bytes.subarray(-END_BYTES))).toEqual(end)
    expect(readFramesFrom(bytes, large)).toEqual({ frames: smallFile(), damage: [], end })
    expect(readEnd(appendFrames({ ...large, size: 2 ** 60 }, []).bytes)).toBeNull()
  })
})

describe('a key', () => {
  const frame = (key: string): Frame => ({ kind: 'row', key, bytes: Uint8Array.of(1) })

  it.each(['', '7/end', '\uFEFF7', '居'.repeat(85)])('comes back as it was: %j', key => {
    expect(readFrames(wholeFile([frame(key)])).frames).toEqual([frame(key)])
  })

  it('of more than 255 bytes, or of half a character, is a fault', () => {
    expect(() => wholeFile([frame('居'.repeat(86))])).toThrow('at most 255')
    expect(() => wholeFile([frame('\ud83d')])).toThrow('well-formed')
  })
})
