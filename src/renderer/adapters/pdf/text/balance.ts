import { closing, neverFirst, neverLast, opening } from '../data/punctuation'

/** Share of the text on each line: 2 lines as a 梯形, 3 as a 菱形, more evenly (GB/T 9704-2012 §7.3.1). */
const shapes: Readonly<Record<number, readonly number[]>> = { 2: [0.54, 0.46], 3: [0.31, 0.38, 0.31] }

/** A line starts neither with a mark that closes nor with a word that leans on the one before. */
const leaning: ReadonlySet<string> = new Set('的了和与及暨等')

const words = new Intl.Segmenter('zh', { granularity: 'word' })

function mayPart(before: string, after: string): boolean {
  const last = Array.from(before).at(-1) ?? ''
  const first = Array.from(after)[0] ?? ''
  if (closing.has(first) || neverFirst.has(first) || leaning.has(first)) return false
  return !opening.has(last) && !neverLast.has(last)
}

/** The text in its words, marks joined to the words they belong to. */
function wordsOf(text: string): readonly string[] {
  const parts: string[] = []
  for (const { segment } of words.segment(text)) {
    const before = parts.at(-1)
    if (before !== undefined && !mayPart(before, segment)) parts[parts.length - 1] = before + segment
    else parts.push(segment)
  }
  return parts
}

type Division = { readonly lines: readonly string[]; readonly cost: number }

/**
 * A title in as few lines as fit, broken between words, in the shape official papers give titles.
 * `widthOf` measures a line; undefined when words of the title do not fit the width.
 */
export function balanceTitle(
  text: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] | undefined {
  const parts = wordsOf(text)
  const total = widthOf(text)
  const divide = (from: number, shares: readonly number[]): Division | undefined => {
    const [share, ...rest] = shares
    if (share === undefined) return from === parts.length ? { lines: [], cost: 0 } : undefined
    let best: Division | undefined
    for (let to = from + 1; to <= parts.length - rest.length; to++) {
      const line = parts.slice(from, to).join('')
      const long = widthOf(line)
      if (long > width) break
      const after = divide(to, rest)
      const cost = (long / total - share) ** 2 + (after?.cost ?? 0)
      if (after !== undefined && (best === undefined || cost < best.cost)) {
        best = { lines: [line, ...after.lines], cost }
      }
    }
    return best
  }
  for (let count = Math.max(1, Math.ceil(total / width)); count <= Math.min(6, parts.length); count++) {
    const best = divide(0, shapes[count] ?? Array.from({ length: count }, () => 1 / count))
    if (best !== undefined) return best.lines
  }
  return undefined
}
