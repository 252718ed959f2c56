/** A paragraph of one version beside that of another. Absent on the side where there is none. */
export type ComparedParagraph = {
  readonly how: 'same' | 'added' | 'removed' | 'changed'
  readonly before?: string
  readonly after?: string
}

/** Lengths of the longest common run of paragraphs from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? []
    const below = lengths[i + 1] ?? []
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}

type Gap = { readonly removed: string[]; readonly added: string[] }

/** Paragraphs that went and came at the same place stand beside each other as changed. */
function closed({ removed, added }: Gap): readonly ComparedParagraph[] {
  const pairs = Math.min(removed.length, added.length)
  return [
    ...removed
      .slice(0, pairs)
      .map((before, at) => ({ how: 'changed', before, after: added[at] ?? '' }) as const),
    ...removed.slice(pairs).map(before => ({ how: 'removed', before }) as const),
    ...added.slice(pairs).map(after => ({ how: 'added', after }) as const),
  ]
}

/** How to go on from a pair of places: both paragraphs are the same, or one went, or one came. */
function nextStep(
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
  lengths: readonly (readonly number[])[],
  [i, j]: readonly [number, number],
): 'same' | 'removed' | 'added' {
  if (j === after.length) return 'removed'
  if (i === before.length) return 'added'
  if (before[i] === after[j]) return 'same'
  return (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0) ? 'removed' : 'added'
}

/** What changed from one version to another, paragraph by paragraph, in the order of the text. */
export function compareVersions(
  before: readonly string[],
  after: readonly string[],
): readonly ComparedParagraph[] {
  const lengths = commonLengths(before, after)
  const rows: ComparedParagraph[] = []
  let gap: Gap = { removed: [], added: [] }
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const step = nextStep({ before, after }, lengths, [i, j])
    const [one = '', other = ''] = [before[i], after[j]]
    if (step !== 'added') i += 1
    if (step !== 'removed') j += 1
    if (step === 'removed') gap.removed.push(one)
    if (step === 'added') gap.added.push(other)
    if (step === 'same') {
      rows.push(...closed(gap), { how: 'same', before: one, after: other })
      gap = { removed: [], added: [] }
    }
  }
  return [...rows, ...closed(gap)]
}

/** A changed paragraph in three parts: what both begin with, what differs, and what both end with. */
export function differingPart(
  before: string,
  after: string,
): { readonly start: string; readonly before: string; readonly after: string; readonly end: string } {
  const [one, other] = [Array.from(before), Array.from(after)]
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  const middle = (text: readonly string[]): string => text.slice(head, text.length - tail).join('')
  return {
    start: one.slice(0, head).join(''),
    before: middle(one),
    after: middle(other),
    end: one.slice(one.length - tail).join(''),
  }
}
