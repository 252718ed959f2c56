import { fail, ok, type Result } from '../result'

/** What was typed line by line, without blank lines and full-width figures made plain. */
export const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map(line => line.normalize('NFKC').trim())
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
