/** The place did not answer in time, or still owes an answer from before. */
export const tooLate = Symbol('too late')

/**
 * Work on places that may be dead or slow. A dead share holds one of the few threads Node has for files, for minutes; so a place is asked
 * one thing at a time, and nothing more until it has answered what it owes.
 */
export type WithinTime = {
  /** `signal` is aborted when the time is over. A fault of `work` is the caller's. */
  ask<T>(
    place: string,
    milliseconds: number,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | typeof tooLate>
  /** How many places owe an answer. */
  owing(): number
}

export function withinTime(): WithinTime {
  const owing = new Set<string>()
  const asked = new Map<string, Promise<unknown>>()

  async function askNow<T>(
    place: string,
    milliseconds: number,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | typeof tooLate> {
    if (owing.has(place)) return tooLate
    const stop = new AbortController()
    const working = work(stop.signal)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<typeof tooLate>(resolve => {
      timer = setTimeout(() => {
        owing.add(place)
        stop.abort()
        const answered = () => owing.delete(place)
        working.then(answered, answered)
        resolve(tooLate)
      }, milliseconds)
    })
    try {
      return await Promise.race([working, late])
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    ask(place, milliseconds, work) {
      const before = asked.get(place) ?? Promise.resolve()
      const result = before.then(() => askNow(place, milliseconds, work))
      asked.set(
        place,
        result.catch(() => undefined),
      )
      return result
    },
    owing: () => owing.size,
  }
}
