import { halfWidth, withoutSpaces } from '../text/tidy-text'

/** A value a table knows: its code, and the words we write for it. Several words may share a code (硕士 and 博士 are both 研究生). */
export type CodeEntry = { readonly code: string; readonly label: string }

export type CodeTable = {
  readonly entries: readonly CodeEntry[]
  readonly byWord: ReadonlyMap<string, CodeEntry>
}

/** The form under which words are compared: half-width, capital, without spaces, brackets or dots. */
export const wordKey = (text: string): string =>
  withoutSpaces(halfWidth(text))
    .replace(/[()[\]【】·.,，。、]/g, '')
    .toUpperCase()

/**
 * A code table from lines of `code label other words…`. Where two lines know the same word the first has it; a code alone stands for
 * the first line of that code.
 */
export function codeTable(lines: readonly string[]): CodeTable {
  const byWord = new Map<string, CodeEntry>()
  const learn = (word: string, entry: CodeEntry): void => {
    if (!byWord.has(wordKey(word))) byWord.set(wordKey(word), entry)
  }
  const rows = lines.map(line => line.split(' '))
  const entries = rows.map(([code = '', label = '']) => ({ code, label }))
  entries.forEach(entry => {
    learn(entry.label, entry)
  })
  rows.forEach(([code = '', label = '', ...others]) => {
    const entry = { code, label }
    for (const word of [code, ...others]) learn(word, entry)
  })
  return { entries, byWord }
}
