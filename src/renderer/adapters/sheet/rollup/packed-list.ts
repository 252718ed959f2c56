import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { GrowingList, KeptList } from '../../../domain/forms/rollup/roll-up'

/** So few that what is made while one block is read is let go before it counts as old, and the heap stays small. */
const LISTS_AT_ONCE = 200

/** How something is told in texts and made of them again. */
export type Texts<T> = {
  readonly of: (one: T) => readonly string[]
  readonly from: (texts: readonly string[]) => T
}

type Lists = readonly (readonly string[])[]

const isLists = (value: unknown): value is Lists =>
  Array.isArray(value) &&
  value.every(list => Array.isArray(list) && list.every(text => typeof text === 'string'))

const pack = (lists: Lists): Uint8Array => deflateSync(strToU8(JSON.stringify(lists)), { level: 1 })

/** Each text stands for itself: a part of the text of them all would hold that in memory as long as itself. */
function unpack(bytes: Uint8Array): Lists {
  const lists: unknown = JSON.parse(strFromU8(inflateSync(bytes)))
  if (!isLists(lists)) throw new Error('No lists of texts')
  return lists
}

/** A list deflated, some hundreds at a time: a row of 24 cells takes some fifty bytes instead of some three hundred. */
export type PackedList = { readonly length: number; readonly blocks: readonly Uint8Array[] }

/** What a packed list holds, unpacked while it is read. */
export const unpackedList = <T>(
  { length, blocks }: PackedList,
  { from }: Pick<Texts<T>, 'from'>,
): KeptList<T> => ({
  length,
  *[Symbol.iterator]() {
    for (const bytes of blocks) for (const texts of unpack(bytes)) yield from(texts)
  },
})

export type PackingList<T> = GrowingList<T> & {
  /** What it holds so far. */
  packed(): PackedList
}

/** A list that is packed while it grows, and begins with what was packed before. */
export function packedList<T>(
  { of, from }: Texts<T>,
  before: PackedList = { length: 0, blocks: [] },
): PackingList<T> {
  const blocks = [...before.blocks]
  let open: (readonly string[])[] = []
  let { length } = before
  const close = (): void => {
    if (open.length > 0) blocks.push(pack(open))
    open = []
  }
  const packed = (): PackedList => {
    close()
    return { length, blocks }
  }
  return {
    get length() {
      return length
    },
    push(one) {
      open.push(of(one))
      length += 1
      if (open.length >= LISTS_AT_ONCE) close()
    },
    packed,
    [Symbol.iterator]: () => unpackedList(packed(), { from })[Symbol.iterator](),
  }
}
