import type { Frame } from '../../../../src/renderer/adapters/store/frames/frames'

/** Content that looks sealed: `length` bytes that differ with `seed`, the same each time. */
export function noise(seed: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let state = seed | 1
  for (let at = 0; at < length; at++) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    bytes[at] = state >>> 24
  }
  return bytes
}

/** A file of each kind of frame, one of them empty, of about 400 bytes. */
export const smallFile = (): Frame[] => [
  { kind: 'head', key: 'journal', bytes: noise(1, 24) },
  { kind: 'keys', key: 'ring', bytes: noise(2, 40) },
  { kind: 'page', key: 'resident:7', bytes: noise(3, 33) },
  { kind: 'row', key: '1785600000000-0000/1', bytes: new Uint8Array() },
  { kind: 'row', key: '1785600000000-0000/end', bytes: noise(5, 50) },
  { kind: 'summary', key: 'summary', bytes: noise(6, 17) },
]
