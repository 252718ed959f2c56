import type { ListColumn } from '../../giving-out/column'
import { isReadable } from '../../sheet/most-read'
import {
  missingCommunities,
  type JoinedBook,
  type KeptList,
  type ReportedFile,
  type ToldTwice,
  type WrongCell,
} from './roll-up'
import { rollUpSheets } from './roll-up-sheets'

/** So many of each list are shown; the workbook has them all. */
const MOST_SHOWN = 1000

/** A list as a screen shows it: how many there are, and the first of them. */
export type Shown<T> = { readonly count: number; readonly first: readonly T[] }

/** What a screen needs of a roll-up: all but its rows. */
export type RolledUp = {
  readonly rows: number
  readonly columns: readonly ListColumn<string>[]
  readonly files: readonly ReportedFile[]
  readonly missing: readonly string[]
  readonly repeated: Shown<ToldTwice>
  readonly claimed: Shown<ToldTwice>
  readonly wrong: Shown<WrongCell>
  /** Whether its workbook can be read by the import in one piece. */
  readonly readable: boolean
}

function shown<T>(list: KeptList<T>): Shown<T> {
  const first: T[] = []
  for (const one of list) {
    if (first.length === MOST_SHOWN) break
    first.push(one)
  }
  return { count: list.length, first }
}

/** What a screen shows of a roll-up. */
export const rolledUp = (book: JoinedBook): RolledUp => ({
  rows: book.rows.length,
  columns: book.columns,
  files: book.files,
  missing: missingCommunities(book),
  repeated: shown(book.repeated),
  claimed: shown(book.claimed),
  wrong: shown(book.wrong),
  readable: isReadable(rollUpSheets(book)),
})
