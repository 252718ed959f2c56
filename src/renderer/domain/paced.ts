import type { Progress, Steps } from './progress'

/** How many are looked at between two pauses: a millisecond or two of work. */
const STRIDE = 100

/** What each item comes to, in order, with a pause now and then so that a page can breathe. */
export function* paced<T, R>(items: readonly T[], look: (item: T) => R): Generator<undefined, R[]> {
  const results: R[] = []
  for (const item of items) {
    if (results.length % STRIDE === STRIDE - 1) yield
    results.push(look(item))
  }
  return results
}

/** A map of what each item says, of equal keys the last, with a pause now and then. */
export function* pacedMap<T, K, V>(
  items: readonly T[],
  entryOf: (item: T) => readonly [K, V],
): Generator<undefined, Map<K, V>> {
  const map = new Map<K, V>()
  yield* paced(items, item => {
    const [key, value] = entryOf(item)
    map.set(key, value)
  })
  return map
}

/** Work that pauses, as steps that all tell the same progress. */
export function* telling<R>(work: Generator<unknown, R>, progress: Progress): Steps<R> {
  let step = work.next()
  for (; step.done !== true; step = work.next()) yield progress
  return step.value
}

/** Runs work that pauses, without pausing. */
export function atOnce<R>(work: Generator<unknown, R>): R {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}
