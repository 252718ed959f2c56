import { sideOf, type SearchedTexts } from './searched-facts'
import { startTextBlocks } from './text-blocks'

/** What is searched of one item. `shared` is the same for many, as the dwelling is for a household: it is kept and searched once. */
export type ItemTexts = {
  readonly own: SearchedTexts
  readonly shared: { readonly key: string; readonly texts: () => SearchedTexts }
}

/** What many have in common, by number from 1, and what each row has. */
function startSharing() {
  const blocks = startTextBlocks()
  const numbers = new Map<string, number>()
  let sharedBy = new Uint32Array(1024)

  function numberOf({ key, texts }: ItemTexts['shared']): number {
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = numbers.size + 1
    numbers.set(key, number)
    blocks.put(number, texts())
    return number
  }

  return {
    share(row: number, shared: ItemTexts['shared']): void {
      if (row >= sharedBy.length) {
        const longer = new Uint32Array(sharedBy.length * 2)
        longer.set(sharedBy)
        sharedBy = longer
      }
      sharedBy[row] = numberOf(shared)
    },

    settle(): void {
      blocks.settle()
    },

    /** Calls `hit` with each row below `rows` that shares a text with the word. */
    find(word: string, rows: number, hit: (row: number) => void): void {
      const found = new Uint8Array(numbers.size + 1)
      blocks.find(sideOf(word), word, number => {
        found[number] = 1
      })
      if (!found.includes(1)) return
      for (let row = 0; row < rows; row++) if (found[sharedBy[row] ?? 0] === 1) hit(row)
    },
  }
}

/** Items found by any substring of their texts, in the order in which they were first entered. */
export function startTextIndex<T>() {
  const items: (T | undefined)[] = []
  const rowOf = new Map<string, number>()
  const own = startTextBlocks()
  const shared = startSharing()
  /** How many of the words sought were found, by row. */
  let marks = new Uint8Array(0)

  function rowFor(key: string): number {
    const known = rowOf.get(key)
    if (known !== undefined) return known
    rowOf.set(key, items.length)
    return items.length
  }

  /** Raises the marks of those who have had all words so far and have this one. */
  function mark(word: string, nth: number): void {
    const hit = (row: number): void => {
      if (marks[row] === nth) marks[row] = nth + 1
    }
    own.find(sideOf(word), word, hit)
    shared.find(word, items.length, hit)
  }

  function marked(count: number): readonly T[] {
    const found: T[] = []
    for (let row = 0; row < items.length; row++) {
      const item = marks[row] === count ? items[row] : undefined
      if (item !== undefined) found.push(item)
    }
    return found
  }

  return {
    /** Enters an item, or what it has become. */
    put(key: string, item: T, texts: ItemTexts): void {
      const row = rowFor(key)
      items[row] = item
      own.put(row, texts.own)
      shared.share(row, texts.shared)
    },

    drop(key: string): void {
      const row = rowOf.get(key)
      if (row === undefined) return
      items[row] = undefined
      own.drop(row)
      rowOf.delete(key)
    },

    /** To be called when nothing more is entered for the time being: searching is quicker then. */
    settle(): void {
      own.settle()
      shared.settle()
    },

    /** The items that have every word; of no words, none. At most 250 words count. */
    find(words: readonly string[]): readonly T[] {
      if (words.length === 0) return []
      if (marks.length < items.length) marks = new Uint8Array(items.length * 2)
      marks.fill(0)
      const sought = words.slice(0, 250)
      for (const [nth, word] of sought.entries()) mark(word, nth)
      return marked(sought.length)
    },
  }
}
