const written = /^(\d{1,5})(?:\.(\d{1,2}))?$/u

/** `79.5` as hundredths of a point; undefined for anything else than a decimal with at most two places. */
export function readPoints(typed: string): number | undefined {
  const parts = written.exec(typed.normalize('NFKC').trim())
  return parts === null ? undefined : Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))
}

/** `79.5`, without zeros that say nothing. */
export const pointsWords = (points: number): string => String(points / 100)

/** What points as typed add up to, blank ones as none; undefined where one of them cannot be read. */
export function typedTotal(typed: readonly string[]): number | undefined {
  const points = typed.map(one => (one.trim() === '' ? 0 : readPoints(one)))
  return points.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  )
}
