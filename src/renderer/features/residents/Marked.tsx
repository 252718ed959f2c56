import type { Range } from '../../domain/search/search-matches'

/** A text with the parts marked that were sought. Ranges that overlap are marked as one. */
export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  let end = 0
  const parts = ranges.flatMap(([from, to]) => {
    const start = Math.max(from, end)
    if (to <= start) return []
    const plain = text.slice(end, start)
    end = to
    return [plain, <mark key={start}>{text.slice(start, to)}</mark>]
  })
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
