import type { Block } from './paper'

export type BlockKind = Block['kind']

/** A block of one kind, or of several. */
export type BlockOf<K extends BlockKind = BlockKind> = {
  [P in K]: { readonly kind: P } & Extract<Block, { kind: P }>
}[K]

/** What to do with each kind of block. */
export type ByKind<A extends readonly unknown[], R> = {
  readonly [P in BlockKind]: (block: BlockOf<P>, ...rest: A) => R
}

/** One function for all blocks out of one for each kind. */
export const byKind =
  <A extends readonly unknown[], R>(each: ByKind<A, R>) =>
  <K extends BlockKind>(block: BlockOf<K>, ...rest: A): R =>
    each[block.kind](block, ...rest)
