import { findInLetters, letterColumn, type LetterColumn } from './letter-column'
import type { SearchedSide, SearchedTexts } from './searched-facts'
import { findInColumn, textColumn, type TextColumn } from './text-column'

/** How many are gathered before they are joined: joining takes a millisecond or two. */
const GATHERED = 2048
/** Fewer than this are searched one by one as quickly as in a block. */
const FEW = 256
/** In no block: not there, or still among the gathered. */
const NOWHERE = 0xffff

/** Some texts joined: which numbers they belong to, by slot. */
type Block = {
  readonly numbers: Uint32Array
  readonly figures: LetterColumn
  readonly letters: LetterColumn
  readonly chinese: TextColumn
}

function blockOf(gathered: ReadonlyMap<number, SearchedTexts>): Block {
  const texts = [...gathered.values()]
  return {
    numbers: Uint32Array.from(gathered.keys()),
    figures: letterColumn(texts.map(({ figures }) => figures)),
    letters: letterColumn(texts.map(({ letters }) => letters)),
    chinese: textColumn(texts.map(({ chinese }) => chinese)),
  }
}

function findInBlock(block: Block, side: SearchedSide, word: string, hit: (slot: number) => void): void {
  if (side === 'chinese') findInColumn(block.chinese, word, hit)
  else findInLetters(block[side], word, hit)
}

function longer(homes: Uint16Array): Uint16Array<ArrayBuffer> {
  const twice = new Uint16Array(homes.length * 2).fill(NOWHERE)
  twice.set(homes)
  return twice
}

/**
 * Texts under numbers, joined in blocks. A text that changes is gathered anew until there are enough for a block; what stands of it in an
 * older block counts no longer.
 */
export function startTextBlocks() {
  const blocks: Block[] = []
  /** In which block the valid text of each number stands. */
  let homes = new Uint16Array(GATHERED).fill(NOWHERE)
  let gathered = new Map<number, SearchedTexts>()

  function join(): void {
    const block = blockOf(gathered)
    for (const number of block.numbers) homes[number] = blocks.length
    blocks.push(block)
    gathered = new Map()
  }

  return {
    put(number: number, texts: SearchedTexts): void {
      while (number >= homes.length) homes = longer(homes)
      homes[number] = NOWHERE
      gathered.set(number, texts)
      if (gathered.size >= GATHERED) join()
    },

    drop(number: number): void {
      homes[number] = NOWHERE
      gathered.delete(number)
    },

    /** Joins what is gathered, unless it is little. */
    settle(): void {
      if (gathered.size >= FEW) join()
    },

    /** Calls `hit` once with each number whose text has the word. */
    find(side: SearchedSide, word: string, hit: (number: number) => void): void {
      for (const [home, block] of blocks.entries()) {
        findInBlock(block, side, word, slot => {
          const number = block.numbers[slot] ?? 0
          if (homes[number] === home) hit(number)
        })
      }
      for (const [number, texts] of gathered) if (texts[side].includes(word)) hit(number)
    },
  }
}
