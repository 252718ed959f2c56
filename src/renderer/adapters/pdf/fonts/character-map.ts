type Subtable = { readonly format: 4 | 12; readonly at: number }

const unicodePlatforms: readonly number[] = [0, 3]

/** A subtable at `start`, when it is of a format we read and lies within the table. */
function subtableAt(view: DataView, start: number, end: number): Subtable | undefined {
  if (start + 16 > end) return undefined
  const format = view.getUint16(start)
  if (format === 12 && start + 16 + 12 * view.getUint32(start + 12) <= end) return { format, at: start }
  if (format === 4 && start + 16 + 4 * view.getUint16(start + 6) <= end) return { format, at: start }
  return undefined
}

/** The best Unicode subtable: format 12 (all planes) before format 4 (the basic plane). */
function chooseSubtable(view: DataView, at: number, length: number): Subtable | undefined {
  const end = at + length
  const count = view.getUint16(at + 2)
  let best: Subtable | undefined
  for (let row = at + 4; row < at + 4 + 8 * count && row + 8 <= end; row += 8) {
    if (!unicodePlatforms.includes(view.getUint16(row))) continue
    const subtable = subtableAt(view, at + view.getUint32(row + 4), end)
    if (subtable?.format === 12) return subtable
    best ??= subtable
  }
  return best
}

/** The first index below `count` whose `last(index)` is not below `codePoint`; `count` when there is none. */
function firstReaching(count: number, codePoint: number, last: (index: number) => number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (last(middle) < codePoint) low = middle + 1
    else high = middle
  }
  return low
}

function inSegments(view: DataView, at: number, end: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0
  const bytes = view.getUint16(at + 6)
  const count = bytes / 2
  const ends = at + 14
  const starts = ends + bytes + 2
  const index = firstReaching(count, codePoint, i => view.getUint16(ends + 2 * i))
  if (index === count) return 0
  const start = view.getUint16(starts + 2 * index)
  if (codePoint < start) return 0
  const delta = view.getUint16(starts + bytes + 2 * index)
  const rangeAt = starts + 2 * bytes + 2 * index
  const range = view.getUint16(rangeAt)
  if (range === 0) return (codePoint + delta) & 0xffff
  const slot = rangeAt + range + 2 * (codePoint - start)
  const glyph = slot + 2 <= end ? view.getUint16(slot) : 0
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff
}

function inGroups(view: DataView, at: number, codePoint: number): number {
  const count = view.getUint32(at + 12)
  const index = firstReaching(count, codePoint, i => view.getUint32(at + 20 + 12 * i))
  if (index === count) return 0
  const row = at + 16 + 12 * index
  const first = view.getUint32(row)
  return codePoint < first ? 0 : view.getUint32(row + 8) + codePoint - first
}

/**
 * Which glyph draws a code point, looked up in the font's own table at each question (a Chinese font has 30,000; a paper asks for 500).
 * Undefined when the font has no Unicode table.
 */
export function characterMap(
  view: () => DataView,
  at: number,
  length: number,
): ((codePoint: number) => number) | undefined {
  const subtable = chooseSubtable(view(), at, length)
  if (subtable === undefined) return undefined
  const end = at + length
  return subtable.format === 12
    ? codePoint => inGroups(view(), subtable.at, codePoint)
    : codePoint => inSegments(view(), subtable.at, end, codePoint)
}
