import type { Item } from './sheet'

/** A strip of the text block, as wide as the block. Heights in lines of the grid. */
export type Strip = {
  readonly height: number
  /** What stands on it when its top edge is `top` points below the top of the paper. */
  readonly draw: (top: number) => readonly Item[]
}

/**
 * What one block of a paper brings to the page, and how it may be parted:
 * `lines` between any lines that leave two on either side; `rows` anywhere, its `head` repeated;
 * `whole` not at all; `ending` not at all, nor from a short paragraph before it; `heading` not at all, nor from what follows it; `blank` vanishes at the top of a page.
 */
export type Flow = {
  readonly keep: 'lines' | 'rows' | 'whole' | 'ending' | 'heading' | 'blank'
  readonly strips: readonly Strip[]
  readonly head?: Strip
  /** Others like it follow without a gap. */
  readonly close?: boolean
}

export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((height, strip) => height + strip.height, 0)
