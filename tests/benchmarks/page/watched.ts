/** How often the page is asked whether it can answer, in milliseconds. */
const LOOK_EVERY = 5

/** What a piece of work came to, how long it took and the longest time the page could not answer meanwhile, in milliseconds. */
export type Watched<T> = { readonly value: T; readonly took: number; readonly block: number }

/** Runs the work and watches the page meanwhile. */
export async function watched<T>(work: () => Promise<T>): Promise<Watched<T>> {
  const start = performance.now()
  let last = start
  let block = 0
  const timer = setInterval(() => {
    const now = performance.now()
    block = Math.max(block, now - last - LOOK_EVERY)
    last = now
  }, LOOK_EVERY)
  const value = await work()
  clearInterval(timer)
  const end = performance.now()
  return { value, took: end - start, block: Math.max(block, end - last - LOOK_EVERY) }
}
