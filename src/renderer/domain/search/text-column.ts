/** Texts of many as one string, which is searched faster than many. `ends[i]` is where the text of the i-th ends. */
export type TextColumn = { readonly text: string; readonly ends: Uint32Array }

/** A string that takes one byte a character where it can: pieces cut from Chinese text would drag two along. */
const compact = (text: string): string => String(JSON.parse(JSON.stringify(text)))

/** @param texts none with a line break at its end */
export function textColumn(texts: readonly string[]): TextColumn {
  const ends = new Uint32Array(texts.length)
  let end = 0
  for (const [slot, text] of texts.entries()) {
    end += text.length + 1
    ends[slot] = end
  }
  return { text: compact(texts.map(text => `${text}\n`).join('')), ends }
}

/** Calls `hit` once with each slot whose text has the word, in order. */
export function findInColumn({ text, ends }: TextColumn, word: string, hit: (slot: number) => void): void {
  let slot = 0
  for (let place = text.indexOf(word); place !== -1; slot += 1) {
    while ((ends[slot] ?? place + 1) <= place) slot += 1
    hit(slot)
    place = text.indexOf(word, ends[slot])
  }
}
