import { describe, expect, it } from 'vitest'
import {
  appendFrames,
  emptyEnd,
  END_BYTES,
  readEnd,
  readFrames,
  readFramesFrom,
  wholeFile,
  type Damage,
  type Frame,
  type ReadFrames,
} from '../../../../src/renderer/adapters/store/frames/frames'
import { noise, smallFile } from './a-file'

/** Where each frame of a file begins and ends. */
function placesOf(frames: readonly Frame[]): { from: number; to: number }[] {
  const borders = frames.map((_, index) => appendFrames(emptyEnd, frames.slice(0, index + 1)).end.size)
  return borders.map((to, index) => ({ from: borders[index - 1] ?? 8, to }))
}

const flipped = (file: Uint8Array, at: number, bit: number): Uint8Array => {
  const other = file.slice()
  other[at]! ^= 1 << bit
  return other
}

/** A frame that holds a whole file, as nothing the office keeps does, between two others. */
const nested = (): Frame[] => [
  { kind: 'head', key: 'outer', bytes: noise(7, 9) },
  { kind: 'row', key: 'inner', bytes: wholeFile(smallFile().slice(0, 2)) },
  { kind: 'row', key: 'last', bytes: noise(8, 9) },
]

const contents = [
  ['every kind of frame', smallFile()],
  ['a file inside a file', nested()],
] as const

const told = (frames: readonly Frame[]): string =>
  frames.map(({ kind, key, bytes }) => `${kind} ${key} ${Buffer.from(bytes).toString('hex')}`).join('\n')

/** What went wrong with one faulty file, if anything: damage unnoticed, a frame lost that is whole, or a frame that never was. */
function faultOf(what: string, read: ReadFrames, whole: readonly Frame[]): string[] {
  if (read.damage.length === 0) return [`${what}: not noticed`]
  return told(read.frames) === told(whole) ? [] : [`${what}: read ${told(read.frames)}`]
}

describe.each(contents)('a file of %s', (_, frames) => {
  const file = wholeFile(frames)
  const places = placesOf(frames)
  const everyPlace = [...file.keys()]
  const without = (at: number): Frame[] =>
    frames.filter((_, index) => at < places[index]!.from || at >= places[index]!.to)

  it('cut off after any byte is noticed; all frames before the cut are given and no other', () => {
    const faults = everyPlace.flatMap(length =>
      faultOf(
        `cut at ${length}`,
        readFrames(file.slice(0, length)),
        frames.filter((_, index) => places[index]!.to <= length),
      ),
    )
    expect(faults).toEqual([])
    expect(everyPlace.filter(length => readFrames(file.slice(0, length)).end !== null)).toEqual([])
  })

  it('with any one bit flipped is noticed, in one place; all other frames are given and none is wrong', () => {
    const faults = everyPlace.flatMap(at =>
      [0, 1, 2, 3, 4, 5, 6, 7].flatMap(bit => {
        const read = readFrames(flipped(file, at, bit))
        const damaged = read.damage.filter(({ kind }) => kind === 'damaged')
        const what = `bit ${bit} of byte ${at}`
        return damaged.length === 1 ? faultOf(what, read, without(at)) : [`${what}: ${damaged.length} places`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('with any one byte lost is noticed; all other frames are given', () => {
    const faults = everyPlace.flatMap(at => {
      const lost = Uint8Array.of(...file.subarray(0, at), ...file.subarray(at + 1))
      return faultOf(`lost at ${at}`, readFrames(lost), without(at))
    })
    expect(faults).toEqual([])
  })

  it('with one byte put in anywhere is noticed; all frames it does not split are given', () => {
    const faults = [...everyPlace, file.length].flatMap(at => {
      const put = Uint8Array.of(...file.subarray(0, at), 0x5a, ...file.subarray(at))
      const whole = frames.filter((_, index) => at <= places[index]!.from || at >= places[index]!.to)
      return faultOf(`put in at ${at}`, readFrames(put), whole)
    })
    expect(faults).toEqual([])
  })

  it('of which only the end is read notices a cut and a flipped bit there as well', () => {
    const known = appendFrames(emptyEnd, frames.slice(0, 1)).end
    const part = file.slice(known.size)
    const faults = [...part.keys()].flatMap(at => [
      ...faultOf(
        `cut at ${at}`,
        readFramesFrom(part.slice(0, at), known),
        frames.slice(1).filter((_, index) => places[index + 1]!.to <= known.size + at),
      ),
      ...faultOf(
        `flipped at ${at}`,
        readFramesFrom(flipped(part, at, at % 8), known),
        without(known.size + at).slice(1),
      ),
    ])
    expect(faults).toEqual([])
  })
})

describe('what is told of a damaged file', () => {
  const frames = smallFile()
  const file = wholeFile(frames)
  const places = placesOf(frames)
  const { size } = appendFrames(emptyEnd, frames).end
  const end = readEnd(file.subarray(-END_BYTES))
  const piece = (index: number): Uint8Array => file.slice(places[index]!.from, places[index]!.to)
  const pieces = frames.map((_, index) => piece(index))
  const assembled = (inside: readonly Uint8Array[]): Uint8Array =>
    Uint8Array.of(...file.subarray(0, 8), ...inside.flatMap(bytes => [...bytes]), ...file.subarray(size))

  const cases: readonly (readonly [string, Uint8Array, readonly Damage[]])[] = [
    ['a cut inside a frame', file.slice(0, places[3]!.to + 5), [{ kind: 'cut-short', at: places[3]!.to }]],
    ['a cut between two frames', file.slice(0, places[3]!.to), [{ kind: 'cut-short', at: places[3]!.to }]],
    ['a cut inside the end mark', file.slice(0, size + 9), [{ kind: 'cut-short', at: size }]],
    ['a signature and nothing more', file.slice(0, 8), [{ kind: 'cut-short', at: 8 }]],
    [
      'a damaged end mark',
      flipped(file, size + 30, 2),
      [{ kind: 'damaged', from: size, to: size + END_BYTES }],
    ],
    ['a damaged signature', flipped(file, 3, 4), [{ kind: 'damaged', from: 0, to: 8 }]],
    ['a damaged format number', flipped(file, 7, 1), [{ kind: 'damaged', from: 0, to: 8 }]],
    [
      'a damaged frame',
      flipped(file, places[2]!.from + 30, 2),
      [
        { kind: 'damaged', ...places[2]! },
        { kind: 'missing', frames: 1 },
      ],
    ],
    [
      'a whole frame taken out',
      assembled(pieces.filter((_, index) => index !== 2)),
      [
        { kind: 'cut-short', at: size - pieces[2]!.length },
        { kind: 'missing', frames: 1 },
      ],
    ],
    ['a whole frame repeated', assembled([piece(0), ...pieces]), [{ kind: 'missing', frames: -1 }]],
    ['frames in another order', assembled([...pieces].reverse()), [{ kind: 'missing', frames: 0 }]],
    [
      'a frame exchanged for one of another file',
      assembled([
        ...pieces.slice(0, 5),
        wholeFile([{ ...frames[5]!, bytes: noise(9, 17) }]).slice(8, -END_BYTES),
      ]),
      [{ kind: 'missing', frames: 0 }],
    ],
    [
      'bytes after the end mark, as on a disk that lost power',
      Uint8Array.of(...file, ...new Uint8Array(500)),
      [{ kind: 'damaged', from: file.length, to: file.length + 500 }],
    ],
    [
      'an old end mark that was never written over',
      Uint8Array.of(...file, ...pieces[4]!),
      [
        { kind: 'damaged', from: size, to: file.length },
        { kind: 'cut-short', at: file.length + pieces[4]!.length },
      ],
    ],
    [
      'an end mark that names another place',
      Uint8Array.of(...file.subarray(0, size), ...appendFrames({ ...end!, size: size - 1 }, []).bytes),
      [{ kind: 'missing', frames: 0 }],
    ],
  ]

  it.each(cases)('%s', (_, bytes, damage) => {
    expect(readFrames(bytes).damage).toEqual(damage)
  })

  it('beyond a known end: places are those of the whole file', () => {
    const known = appendFrames(emptyEnd, frames.slice(0, 2)).end
    const part = flipped(file, places[3]!.from + 1, 0).subarray(known.size)
    expect(readFramesFrom(part, known).damage).toEqual([
      { kind: 'damaged', ...places[3]! },
      { kind: 'missing', frames: 1 },
    ])
  })

  it('leaves the end mark standing where only bytes after it are damaged', () => {
    expect(readFrames(Uint8Array.of(...file, ...new Uint8Array(500))).end).toEqual(end)
    expect(readFrames(Uint8Array.of(...file, ...pieces[4]!)).end).toBeNull()
  })
})

describe('what is not a file of this form', () => {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words)

  it.each([
    ['nothing', new Uint8Array()],
    ['one byte', text('W')],
    ['half a signature', text('WENY')],
    ['a zip', text('PK\u0003\u0004' + 'x'.repeat(400))],
    ['a PDF', text('%PDF-1.7\n' + 'x'.repeat(400))],
    ['zeros', new Uint8Array(500)],
    ['format number 0', text('WENYUAN\u0000' + 'x'.repeat(400))],
  ])('%s', (_, bytes) => {
    expect(readFrames(bytes)).toEqual({ frames: [], damage: [{ kind: 'not-ours' }], end: null })
  })

  it.each([
    ['with content', Uint8Array.of(...text('WENYUAN'), 2, ...noise(4, 300))],
    ['with its signature only', Uint8Array.of(...text('WENYUAN'), 2)],
    ['with frames like ours, marked as newer', newerFile()],
  ])('format number 2 is of a newer program: %s', (_, bytes) => {
    expect(readFrames(bytes)).toEqual({ frames: [], damage: [{ kind: 'newer', format: 2 }], end: null })
  })
})

/** A file of the same layout whose signature and magics name format 2. */
function newerFile(): Uint8Array {
  const frames = smallFile()
  const file = wholeFile(frames)
  file[7] = 2
  for (const { to } of [{ to: 8 }, ...placesOf(frames)]) file[to + 3] = 2
  return file
}
