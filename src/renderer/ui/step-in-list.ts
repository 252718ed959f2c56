const PAGE = 15

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: at => at + 1,
  ArrowUp: at => at - 1,
  PageDown: at => at + PAGE,
  PageUp: at => at - PAGE,
  Home: () => 0,
  End: (_, last) => last,
}

/** Where an arrow key leads in a list of `count`, or undefined for other keys. `at` is -1 while no row is active. */
export function stepInList(key: string, at: number, count: number): number | undefined {
  const step = steps[key]
  if (step === undefined || count === 0) return undefined
  return Math.min(count - 1, Math.max(0, step(at, count - 1)))
}
