import { textColumn, type TextColumn } from './text-column'

/** Letters, figures and signs of ASCII, and as many again before them. */
const SIGNS = 128
const PAIRS = SIGNS * SIGNS
const BITS = 32

/**
 * Texts of many in ASCII, with which of them have each sign and each two signs that follow one another: few words are sought that these
 * do not settle, or leave open for a few texts only. `places[first * 128 + second]`, or `places[sign]` for one alone, is the number of
 * its set, from 1; a set is `width` words of bits, one bit a text.
 */
export type LetterColumn = TextColumn & {
  readonly places: Uint16Array
  readonly sets: Uint32Array
  readonly width: number
}

function longer(sets: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(sets.length * 2)
  twice.set(sets)
  return twice
}

/** @param texts in ASCII, none with a line break at its end */
export function letterColumn(texts: readonly string[]): LetterColumn {
  const width = Math.ceil(texts.length / BITS)
  const places = new Uint16Array(PAIRS)
  let sets = new Uint32Array(width * SIGNS)
  let count = 0
  const enter = (pair: number, slot: number): void => {
    let place = places[pair] ?? 0
    if (place === 0) {
      count += 1
      place = count
      places[pair] = place
      if (place * width > sets.length) sets = longer(sets)
    }
    const at = (place - 1) * width + (slot >>> 5)
    sets[at] = (sets[at] ?? 0) | (1 << (slot & 31))
  }
  for (const [slot, text] of texts.entries()) {
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at) % SIGNS
      enter(sign, slot)
      if (before !== 0) enter(before * SIGNS + sign, slot)
      before = sign
    }
  }
  return { ...textColumn(texts), places, sets: sets.slice(0, count * width), width }
}

/** The sign, or the pairs of signs, that a text with the word must have. */
function pairsOf(word: string): readonly number[] {
  if (word.length === 1) return [word.charCodeAt(0)]
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.charCodeAt(at) * SIGNS + word.charCodeAt(at + 1),
  )
}

/** Which texts have all pairs of the word, one bit a text; undefined when there are none. */
function withAllPairs({ places, sets, width }: LetterColumn, word: string): Uint32Array | undefined {
  let common: Uint32Array | undefined
  for (const pair of pairsOf(word)) {
    const place = places[pair] ?? 0
    if (place === 0) return undefined
    const set = sets.subarray((place - 1) * width, place * width)
    if (common === undefined) common = set.slice()
    else for (let at = 0; at < width; at++) common[at] = (common[at] ?? 0) & (set[at] ?? 0)
  }
  return common
}

/** Calls `hit` once with each slot whose text has the word, in order. */
export function findInLetters(column: LetterColumn, word: string, hit: (slot: number) => void): void {
  const likely = withAllPairs(column, word)
  if (likely === undefined) return
  const { text, ends } = column
  const settled = word.length <= 2
  for (let at = 0; at < likely.length; at++) {
    for (let left = likely[at] ?? 0; left !== 0; left &= left - 1) {
      const slot = at * BITS + (BITS - 1 - Math.clz32(left & -left))
      if (settled || text.slice(ends[slot - 1] ?? 0, ends[slot]).includes(word)) hit(slot)
    }
  }
}
