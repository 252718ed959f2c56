import type { Steps } from '../progress'

/** Sorted at a stretch, and merged at a stretch. */
const RUN = 256
const MERGED = 1024

/** Two sorted lists as one, with pauses. Of equals those of the first come first. */
function* merged<T>(
  one: readonly T[],
  other: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<undefined, readonly T[]> {
  const all: T[] = []
  let here = 0
  let there = 0
  while (here < one.length || there < other.length) {
    const a = one[here]
    const b = other[there]
    const first = b === undefined || (a !== undefined && compare(a, b) <= 0)
    const next = first ? a : b
    if (first) here += 1
    else there += 1
    if (next !== undefined) all.push(next)
    if (all.length % MERGED === 0) yield
  }
  return all
}

/** The items in order, as long work with pauses. Equal ones stay as they were; `undefined` is no item. */
export function* sortedSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  const progress = { step: '排序', done: 0 }
  let runs: (readonly T[])[] = []
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare))
    yield progress
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = []
    for (let at = 0; at < runs.length; at += 2) {
      const merging = merged(runs[at] ?? [], runs[at + 1] ?? [], compare)
      let step = merging.next()
      for (; step.done !== true; step = merging.next()) yield progress
      longer.push(step.value)
    }
    runs = longer
  }
  return runs[0] ?? []
}
