/** How many are looked at between two pauses: a few milliseconds of work. */
const STRIDE = 200

/** What each item comes to, in order, with a pause now and then so that a page can breathe. */
export function* paced<T, R>(items: readonly T[], look: (item: T) => R): Generator<undefined, R[]> {
  const results: R[] = []
  for (const item of items) {
    if (results.length % STRIDE === STRIDE - 1) yield
    results.push(look(item))
  }
  return results
}

/** Runs work that pauses, without pausing. */
export function atOnce<R>(work: Generator<unknown, R>): R {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}
