import { seeded } from './seeded'

/** What the sample is thrown with: the same for the same seed. */
export type Dice = {
  /** A whole number from 0 up to `count`, which is not reached. */
  readonly upTo: (count: number) => number
  /** One of a list; a list that is empty is a fault. */
  readonly pick: <T>(list: readonly T[]) => T
  /** True in so many of a hundred. */
  readonly chance: (percent: number) => boolean
  /** An id nothing else of the sample has. */
  readonly newId: () => string
}

export function diceOf(seed: number): Dice {
  const next = seeded(seed)
  let last = 0
  const upTo = (count: number): number => Math.floor(next() * count)
  return {
    upTo,
    pick: list => {
      const one = list[upTo(list.length)]
      if (one === undefined) throw new Error('Nothing to pick from')
      return one
    },
    chance: percent => next() * 100 < percent,
    newId: () => {
      last += 1
      return `5a3c0000-0000-4000-8000-${String(last).padStart(12, '0')}`
    },
  }
}
