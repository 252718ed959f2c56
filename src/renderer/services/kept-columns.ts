import { z } from 'zod'

/** Kept on this PC and not with the records: it depends on how wide the screen is. Names of columns only, which tell of nobody. */
const NAME = 'wenyuan.roster-columns'
const kept = z.array(z.string())

/** The names of the columns chosen on this PC, or undefined when nobody has chosen any. */
export function keptColumns(): readonly string[] | undefined {
  const text = localStorage.getItem(NAME)
  return text === null ? undefined : kept.parse(JSON.parse(text))
}

export function keepColumns(names: readonly string[] | undefined): void {
  if (names === undefined) localStorage.removeItem(NAME)
  else localStorage.setItem(NAME, JSON.stringify(names))
}
