/** A measured figure beside its peer's, and what it should be. Times in milliseconds. */
export type Figure = {
  readonly what: string
  readonly ours: number
  readonly peer?: number
  readonly goal: string
}

const rounded = (figure: number): string => (figure < 100 ? figure.toFixed(1) : String(Math.round(figure)))

/** One line for each figure, the same in Node and in a page, whose console keeps no tables. */
export function printTable(figures: readonly Figure[]): void {
  const lines = figures.map(({ what, ours, peer, goal }) => {
    const beside = peer === undefined ? '' : ` | ${rounded(peer)} | ${(ours / peer).toFixed(2)}`
    return `${what} | ${rounded(ours)}${beside} | ${goal}`
  })
  console.log(['what | ours ms | peer ms | ours / peer | goal', ...lines].join('\n'))
}
