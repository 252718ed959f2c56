import { fail, ok, type Result } from '../result'

/** Figures, letters, points and blanks of full width; marks of Chinese text stay as they are. */
const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05\uFF0E\uFF5E\u3000]/gu

/** What was typed line by line, without blank lines, full-width figures and letters made plain. */
export const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map(line => line.replace(wide, mark => mark.normalize('NFKC')).trim())
    .filter(line => line !== '')

/** Reads every line, or tells by `code` with the detail `line` which one cannot be read. */
export function readLines<T>(
  typed: string,
  code: string,
  read: (line: string) => T | undefined,
): Result<T[]> {
  const found: T[] = []
  for (const line of linesOf(typed)) {
    const one = read(line)
    if (one === undefined) return fail(code, { line })
    found.push(one)
  }
  return ok(found)
}
