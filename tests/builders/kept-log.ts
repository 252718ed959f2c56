import type { Log } from '../../src/main/log'

/** A log kept in memory: `lines` are `level code text`. */
export function keptLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = []
  return { lines, write: (level, code, text) => void lines.push(`${level} ${code} ${text}`) }
}
