import { describe, expect, it } from 'vitest'
import {
  appendFrames,
  emptyEnd,
  readFrames,
  wholeFile,
  type Frame,
} from '../../../../src/renderer/adapters/store/frames/frames'
import { seeded } from '../../../fixtures/sheet/seeded'
import { noise } from './a-file'

const full = process.env['WENYUAN_FAULTS'] === 'full'
const firstSeed = Number(process.env['FRAMES_SEED'] ?? 20261122)
const seeds = Array.from({ length: full ? 20 : 2 }, (_, index) => firstSeed + index)
const fileSize = (full ? 20 : 2) * 1024 * 1024

type Place = { readonly from: number; readonly to: number }

/** Frames as in a journal or a backup: some of a few bytes, some of a page. */
function largeFile(next: () => number): { frames: Frame[]; file: Uint8Array; places: Place[] } {
  const frames: Frame[] = []
  const places: Place[] = []
  let size = 8
  while (size < fileSize) {
    const length = Math.floor(next() < 0.5 ? next() * 400 : next() * 60_000)
    const frame: Frame = { kind: 'row', key: `row/${frames.length}`, bytes: noise(frames.length, length) }
    const { bytes, end } = appendFrames({ ...emptyEnd, size }, [frame])
    expect(end.size - size).toBe(bytes.length - 56)
    places.push({ from: size, to: end.size })
    frames.push(frame)
    size = end.size
  }
  return { frames, file: wholeFile(frames), places }
}

/** Single bits flipped and ranges zeroed, in place. */
function spoilt(original: Uint8Array, next: () => number): Uint8Array {
  const file = original.slice()
  const within = (limit: number): number => Math.floor(next() * limit)
  for (let count = 0; count < 40; count++) file[within(file.length)]! ^= 1 << within(8)
  for (let count = 0; count < 10; count++) {
    const from = within(file.length)
    file.fill(0, from, from + within(5000))
  }
  return file
}

/** Cut the length into pieces and lose some, double others: what is left, in order. */
function shuffled(length: number, next: () => number): Place[] {
  const cuts = Array.from({ length: 40 }, () => Math.floor(next() * length)).sort((a, b) => a - b)
  const borders = [0, ...cuts, length]
  const pieces = borders.slice(1).map((to, index) => ({ from: borders[index]!, to }))
  return pieces.flatMap(piece => {
    const lot = next()
    return lot < 0.15 ? [] : lot < 0.3 ? [piece, piece] : [piece]
  })
}

/** Pieces that lie side by side in the original make one. */
function merged(pieces: readonly Place[]): Place[] {
  const joined: Place[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last?.to === piece.from) joined[joined.length - 1] = { from: last.from, to: piece.to }
    else joined.push(piece)
  }
  return joined
}

const keysOf = (frames: readonly Frame[]): string[] => frames.map(({ key }) => key)

function expectTheRest(frames: readonly Frame[], read: readonly Frame[], whole: readonly number[]): void {
  expect(keysOf(read)).toEqual(whole.map(index => frames[index]!.key))
  const wrong = read.filter(({ bytes }, index) => Buffer.compare(bytes, frames[whole[index]!]!.bytes) !== 0)
  expect(wrong).toEqual([])
}

describe.each(seeds)(`a file of ${fileSize / 1024 / 1024} MB (seed %i)`, seed => {
  const next = seeded(seed)
  const { frames, file, places } = largeFile(next)

  it('with bits flipped and ranges zeroed is noticed, and every other frame is given', () => {
    const faulty = spoilt(file, next)
    const { frames: read, damage } = readFrames(faulty)
    const whole = places.flatMap(({ from, to }, index) =>
      Buffer.compare(file.subarray(from, to), faulty.subarray(from, to)) === 0 ? [index] : [],
    )
    expect(damage.length).toBeGreaterThan(0)
    expectTheRest(frames, read, whole)
  })

  it('with blocks lost and doubled is noticed, and every frame that is still whole is given', () => {
    const pieces = merged(shuffled(file.length, next))
    const faulty = Buffer.concat(pieces.map(({ from, to }) => file.subarray(from, to)))
    const { frames: read, damage } = readFrames(faulty)
    const whole = pieces.flatMap(({ from, to }) =>
      places.flatMap((place, index) => (place.from >= from && place.to <= to ? [index] : [])),
    )
    expect(damage.length).toBeGreaterThan(0)
    expectTheRest(frames, read, whole)
  })

  it('cut off anywhere is noticed, and every frame before the cut is given', () => {
    for (let count = 0; count < 5; count++) {
      const length = Math.floor(next() * file.length)
      const { frames: read, damage } = readFrames(file.subarray(0, length))
      expect(damage.length).toBeGreaterThan(0)
      expectTheRest(
        frames,
        read,
        places.flatMap(({ to }, index) => (to <= length ? [index] : [])),
      )
    }
  })
})
