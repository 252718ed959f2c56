import type { Change, EntryHead, JournalEntry } from './journal/entry'
import type { Paper } from './paper/paper'
import type { Watch } from './progress'
import type { RecordKind, RecordOf } from './records/define-record'
import type { Result } from './result'
import type { NamedBytes, OutSheet, Workbook } from './sheet/workbook'

/** All records of the office. Reading is from memory and immediate; writing goes through `commit` only. */
export type Records = {
  find<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined
  /** Every record of a kind. The same array until a commit touches the kind. */
  all<K extends RecordKind>(kind: K): readonly RecordOf<K>[]
  /** Calls `listener` after each commit that touched one of the kinds; returns how to stop. */
  watch(kinds: readonly RecordKind[], listener: () => void): () => void
  /**
   * The only way to write. All of the change and its journal entry are safe on disk when this resolves, or none of it is.
   * Refusals: `cancelled`, `changed-elsewhere` (another window wrote first), `disk-full`, `record-invalid` (with kind and field).
   */
  commit(change: Change, watch?: Watch): Promise<Result<EntryHead>>
  /** Heads of all entries, newest first. */
  journal(): readonly EntryHead[]
  readEntry(id: string): Promise<JournalEntry>
}

/** Sealing of what is stored. `bound` names where the bytes belong; opening them elsewhere fails by throwing. */
export type Seal = {
  seal(plain: string, bound: string): Uint8Array
  open(sealed: Uint8Array, bound: string): string
}

/** Keys, and the seals made with them. */
export type Sealing = {
  /** A fresh random key. */
  newKey(): Uint8Array
  sealWith(key: Uint8Array): Seal
}

/** Spreadsheet files in and out. */
export type Sheets = {
  /**
   * Read any roster file by its content, not by its name.
   * Refusals: `file-empty`, `file-unknown`, `file-protected`, `file-truncated`, `file-too-large`, `file-bomb`, `file-entities`, `cancelled`.
   */
  read(file: NamedBytes, watch: Watch): Promise<Result<Workbook>>
  /** An .xlsx with frozen heading, print titles, A4 fitted to the width of the page. */
  write(sheets: readonly OutSheet[]): Promise<Uint8Array>
}

/** Which font stood in for which role on a drawn paper, e.g. 仿宋 by 霞鹜文楷. `own` is true when the PC's real font was used. */
export type FontUse = { readonly role: string; readonly font: string; readonly own: boolean }

export type DrawnPaper = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly fonts: readonly FontUse[]
}

/** Papers as PDF. */
export type Pages = {
  /** Whether every character can be printed. Refusal `glyph-missing` names the text that holds the character. Nothing is drawn. */
  check(paper: Paper): Promise<Result<null>>
  /** Refusals: `glyph-missing`, `paper-overflow` (a single-sheet paper that does not fit). */
  draw(paper: Paper): Promise<Result<DrawnPaper>>
}

/** How a page looks: rows of RGBA points, from the top left. */
export type PagePicture = {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
}

export type OpenedPdf = {
  /** Sizes in points of 1/72 inch. */
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  /** The nth page, counted from 1, with `scale` picture points to a point of 1/72 inch. */
  readonly picture: (page: number, scale: number) => Promise<PagePicture>
  close(): void
}

/** Drawn papers to be looked at. */
export type Preview = { open(bytes: Uint8Array): Promise<OpenedPdf> }

export type OpenKind = 'roster'
export type SaveKind = 'pdf' | 'xlsx'

/** A font installed on the PC that may stand on official papers. `id` is opaque; `index` is its place in a font collection. */
export type InstalledFont = { readonly id: string; readonly family: string; readonly index: number }

/** What the page may ask of the PC. One adapter per shell. */
export type Desktop = {
  /** Null when the clerk chose nothing. */
  openFile(kind: OpenKind): Promise<NamedBytes | null>
  /** The name it was saved under, or null when the clerk gave up. */
  saveFile(kind: SaveKind, suggestedName: string, bytes: Uint8Array): Promise<string | null>
  /** True when handed to the printer or the print window; false when the clerk gave up. */
  printPdf(title: string, bytes: Uint8Array): Promise<boolean>
  /** Fonts of official papers installed on the PC, e.g. family 仿宋_GB2312. Empty where there are none. */
  listFonts(): Promise<readonly InstalledFont[]>
  /** The whole font file, which may be a collection (.ttc). */
  readFont(id: string): Promise<Uint8Array>
  /** A line of the technical log: a code and technical text, never personal data. */
  log(level: 'info' | 'fault', code: string, text: string): Promise<void>
}
