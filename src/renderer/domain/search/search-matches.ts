import type { SearchedFact } from './searched-facts'
import { folded, searchWords } from './search-words'

/** Part of a text: from where to before where, in characters as the language counts them (UTF-16). */
export type Range = readonly [from: number, to: number]

/** A fact that has some of the words, and where. */
export type Match = { readonly fact: SearchedFact; readonly ranges: readonly Range[] }

/** Where the words stand in a text, each time they do. */
export function rangesOf(text: string, words: readonly string[]): readonly Range[] {
  const compared = folded(text)
  if (compared.length !== text.length) return []
  const ranges: Range[] = []
  for (const word of words)
    for (let at = compared.indexOf(word); at !== -1; at = compared.indexOf(word, at + word.length))
      ranges.push([at, at + word.length])
  return ranges.sort(([a], [b]) => a - b)
}

/** For each word typed the first fact that has it, each fact once: why somebody was found. */
export function searchMatches(facts: readonly SearchedFact[], typed: string): readonly Match[] {
  const words = searchWords(typed)
  const telling = new Set(words.flatMap(word => facts.find(({ text }) => folded(text).includes(word)) ?? []))
  return facts.filter(fact => telling.has(fact)).map(fact => ({ fact, ranges: rangesOf(fact.text, words) }))
}

const begins = (facts: readonly SearchedFact[], word: string, names: readonly string[]): boolean =>
  facts.some(({ by, text }) => names.includes(by) && folded(text).startsWith(word))

/** How well somebody fits what was typed: 0 by the whole name, 1 by how the name begins, 2 by a number from its start or end, 3 otherwise. */
export function closeness(facts: readonly SearchedFact[], typed: string): number {
  const words = searchWords(typed)
  if (facts.some(({ by, text }) => ['name', 'pinyin'].includes(by) && words.includes(folded(text)))) return 0
  if (words.some(word => begins(facts, word, ['name', 'pinyin']))) return 1
  const numbers = facts.filter(({ by }) => by === 'idNumber' || by === 'phone')
  const fits = (word: string) =>
    numbers.some(({ text }) => folded(text).startsWith(word) || folded(text).endsWith(word))
  return words.some(fits) ? 2 : 3
}
