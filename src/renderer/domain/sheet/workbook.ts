/**
 * One cell as the file holds it, with its type kept, because the type decides what may be believed:
 * an 18-digit number in a numeric cell is damaged, the same digits in a text cell are not.
 *
 * - `null` nothing
 * - `string` text as it stands, untrimmed
 * - `number` a numeric cell shown as plain digits
 * - `{ number, shown }` a numeric cell whose format shows something else than its plain digits, e.g. 12 as `0012`
 * - `{ date }` a numeric cell with a date format, `YYYY-MM-DD`
 * - `{ error }` an error value, e.g. `#N/A`
 *
 * A formula is its stored result. A cell covered by a merge is `null`; see {@link Sheet.merges}.
 */
export type Cell =
  | null
  | string
  | number
  | boolean
  | { readonly number: number; readonly shown: string }
  | { readonly date: string }
  | { readonly error: string }

/** A row that holds something. `row` is the 1-based row of the sheet; rows without content are left out. */
export type SheetRow = { readonly row: number; readonly cells: readonly Cell[] }

/** A merged block, 1-based rows and 0-based columns, both ends included. */
export type Merge = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export type Sheet = {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
}

/** What kind of file the bytes turned out to be, whatever its name said. */
export type FileFormat = 'xlsx' | 'xls' | 'csv' | 'html' | 'spreadsheetml'

export type Workbook = {
  readonly fileName: string
  readonly format: FileFormat
  readonly sheets: readonly Sheet[]
}

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

/** A column of a workbook we write: heading, width in characters, and how the cells are stored. */
export type OutColumn = {
  readonly heading: string
  readonly width: number
  /** What may be chosen from in the cells below the heading. Other words can be typed after a warning. */
  readonly choices?: readonly string[]
  /** Shown while the heading or a cell below it is chosen. Excel allows 255 characters. */
  readonly hint?: string
  /**
   * The cells take figures from 0 up to the figure in the column at this place, and nothing else while they are typed. They are the only
   * cells that are no text cells while empty.
   */
  readonly upTo?: number
  /** The column is there without being seen. */
  readonly hidden?: true
}

/** A sheet we write. Every cell is a text cell (number format `@`) unless it is a number. Nothing is ever written as a formula. */
export type OutSheet = {
  readonly name: string
  /** A title above the heading row, merged over all columns. */
  readonly title?: string
  /** A line between the title and the heading row. */
  readonly note?: string
  /** Lines at the head and the foot of every printed page. Excel allows 255 characters, codes included. */
  readonly pageHead?: string
  readonly pageFoot?: string
  readonly columns: readonly OutColumn[]
  /** Below the headings and kept in sight with them: how each column is filled in. */
  readonly explanations?: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** How many empty rows stand ready below the others. */
  readonly emptyRows?: number
  readonly landscape: boolean
}

export type OutRow = OutSheet['rows'][number]

/** A sheet without its rows. */
export type SheetHead = Omit<OutSheet, 'rows'>

/** A sheet whose rows are made one after the other while it is written, so that they never stand in memory together. */
export type LongSheet = {
  readonly head: SheetHead
  /** How many rows there will be. */
  readonly count: number
  readonly rows: Iterable<OutRow>
}

/** `A` for 0, `AA` for 26: the letters a clerk sees over a column. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  const letter = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? letter : columnLetter(rest - 1) + letter
}

/** 0 for `A`, 26 for `AA`, in either case. */
export const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
