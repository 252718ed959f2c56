import type {
  FromCommunity,
  JoinedBook,
  JoinedRow,
  RollUp,
  ToldTwice,
  WrongCell,
} from '../../../domain/forms/rollup/roll-up'
import { packedList, unpackedList, type PackedList, type Texts } from './packed-list'

const placeOf = ({ community, file, row }: FromCommunity): readonly string[] => [community, file, String(row)]
const place = (community = '', file = '', row = ''): FromCommunity => ({ community, file, row: Number(row) })

const joinedRow: Texts<JoinedRow> = {
  of: row => [...placeOf(row), row.also ?? '', ...row.cells],
  from: ([community, file, row, also = '', ...cells]) => ({
    ...place(community, file, row),
    cells,
    ...(also !== '' && { also }),
  }),
}

const toldTwice: Texts<ToldTwice> = {
  of: one => [...placeOf(one), one.name, ...placeOf(one.first)],
  from: ([community, file, row, name = '', ...first]) => ({
    ...place(community, file, row),
    name,
    first: place(...first),
  }),
}

const wrongCell: Texts<WrongCell> = {
  of: one => [...placeOf(one), one.column, one.heading, one.words],
  from: ([community, file, row, column = '', heading = '', words = '']) => ({
    ...place(community, file, row),
    ...{ column, heading, words },
  }),
}

const firstOf: Texts<readonly [string, FromCommunity]> = {
  of: ([key, from]) => [key, ...placeOf(from)],
  from: ([key = '', ...from]) => [key, place(...from)],
}

/** What of a roll-up is packed: all that grows with its people. */
const kinds = ['rows', 'repeated', 'claimed', 'wrong', 'firsts'] as const

/** A roll-up as it lies packed and goes from one thread to another. */
export type PackedRollUp = Pick<JoinedBook, 'expected' | 'headings' | 'columns' | 'files'> &
  Readonly<Record<(typeof kinds)[number], PackedList>>

const nothing: PackedList = { length: 0, blocks: [] }

/** A packed roll-up without anything in it. */
export const nothingPacked = (expected: readonly string[]): PackedRollUp => ({
  ...{ expected, headings: [], columns: [], files: [] },
  ...{ rows: nothing, repeated: nothing, claimed: nothing, wrong: nothing, firsts: nothing },
})

/** The same without what only further files would need. */
export const withoutFirsts = (packed: PackedRollUp): PackedRollUp => ({ ...packed, firsts: nothing })

/** The bytes of a packed roll-up, to be given away with it. */
export const bytesOf = (packed: PackedRollUp) =>
  kinds.flatMap(kind => packed[kind].blocks.map(({ buffer }) => buffer))

/** A roll-up that goes on from what was packed and packs its rows as they come, and how it is packed in its turn. */
export function packing(before: PackedRollUp) {
  const rows = packedList(joinedRow, before.rows)
  const repeated = packedList(toldTwice, before.repeated)
  const claimed = packedList(toldTwice, before.claimed)
  const wrong = packedList(wrongCell, before.wrong)
  const rollUp: RollUp = {
    expected: before.expected,
    headings: [...before.headings],
    columns: [...before.columns],
    files: [...before.files],
    ...{ rows, repeated, claimed, wrong },
    firsts: new Map(unpackedList(before.firsts, firstOf)),
  }
  const packed = (): PackedRollUp => {
    const { expected, headings, columns, files } = rollUp
    const firsts = packedList(firstOf)
    for (const first of rollUp.firsts) firsts.push(first)
    return {
      ...{ expected, headings, columns, files, firsts: firsts.packed() },
      ...{ rows: rows.packed(), repeated: repeated.packed() },
      ...{ claimed: claimed.packed(), wrong: wrong.packed() },
    }
  }
  return { rollUp, packed }
}

/** The book of a packed roll-up, unpacked while it is read. */
export const unpackedBook = (packed: PackedRollUp): JoinedBook => ({
  ...packed,
  rows: unpackedList(packed.rows, joinedRow),
  repeated: unpackedList(packed.repeated, toldTwice),
  claimed: unpackedList(packed.claimed, toldTwice),
  wrong: unpackedList(packed.wrong, wrongCell),
})
