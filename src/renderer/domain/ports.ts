import type { FormFilling } from './forms/filling'
import type { JoinedForms, SourceFile } from './forms/rollup/joined-forms'
import type { Change, EntryHead, JournalEntry } from './journal/entry'
import type { Printable } from './paper/list-paper'
import type { Paper } from './paper/paper'
import type { Watch } from './progress'
import type { RecordKind, RecordOf } from './records/define-record'
import type { Result } from './result'
import type { NamedBytes, OutSheet, SheetRow, Workbook } from './sheet/workbook'

/** All records of the office. Reading is from memory and immediate; writing goes through `commit` only. */
export type Records = {
  /** Which PC this is: the one its entries are written on. */
  readonly device: string
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
  /** One text sealed for several places: packed once. */
  sealFor(plain: string, bounds: readonly string[]): readonly Uint8Array[]
  open(sealed: Uint8Array, bound: string): string
}

/** Sealing of bytes as they are, for what is packed already. */
export type ByteSeal = {
  seal(plain: Uint8Array, bound: string): Uint8Array
  open(sealed: Uint8Array, bound: string): Uint8Array
}

/** What was asked to be sealed, in the order of its places; null until `come` is fulfilled. */
export type Asked = { readonly sealed: () => readonly Uint8Array[] | null; readonly come: Promise<unknown> }

/** Seals texts in a thread of its own. */
export type SealerBeside = {
  ask(plain: string, bounds: readonly string[]): Asked
  /** Ends the thread. */
  end(): void
}

/** Seals made with a data key. */
export type Sealing = {
  sealWith(key: Uint8Array): Seal
  sealBytesWith(key: Uint8Array): ByteSeal
  /** For much at a time. Absent where there is no other thread. */
  sealBeside?(key: Uint8Array): SealerBeside
}

/**
 * Rows of a sheet, by its place in the workbook, while the rest of the file is still being read: time to look at them. They count only
 * once the workbook has them; it may have others.
 */
export type TakeEarly = (sheet: number, rows: readonly SheetRow[]) => void

/** Spreadsheet files in and out. */
export type Sheets = {
  /**
   * Read any roster file by its content, not by its name.
   * Refusals: `file-empty`, `file-unknown`, `file-protected`, `file-truncated`, `file-too-large`, `file-bomb`, `file-entities`, `cancelled`.
   */
  read(file: NamedBytes, watch: Watch, early?: TakeEarly): Promise<Result<Workbook>>
  /** An .xlsx with frozen heading, print titles, A4 fitted to the width of the page. */
  write(sheets: readonly OutSheet[]): Promise<Uint8Array>
  /**
   * The same form from many communities joined, the rows held where they do not weigh on the page; `today` is `YYYY-MM-DD`. A file that
   * cannot be read is told of in what comes of it. Refusal: `cancelled`.
   */
  joinForms(
    files: readonly SourceFile[],
    asked: { readonly expected: readonly string[]; readonly today: string },
    watch: Watch,
  ): Promise<Result<JoinedForms>>
  /**
   * How far down the rows of each sheet of a form are drawn. Refusals: those of reading, and what keeps a form from being filled:
   * `form-not-xlsx`, `form-macros`, `form-structure-locked`, `form-too-large`.
   */
  drawn(form: NamedBytes): Promise<Result<ReadonlyMap<string, number>>>
  /** A form read from an old file as an .xlsx that can be filled: words and merged blocks with plain frames. */
  remake(form: Workbook): NamedBytes
  /**
   * The form with what is to stand in it and its look kept. Refusals: those of {@link Sheets.drawn}, and `form-no-sheet`, `form-merged-rows`,
   * `form-locked-cell`, `form-full`, `cancelled`.
   */
  fill(form: NamedBytes, filling: FormFilling, watch: Watch): Promise<Result<Uint8Array>>
}

/** Files put under a password on their way to whoever receives them. */
export type Archives = {
  /**
   * A .zip whose files are enciphered with AES-256 (WinZip's AE-2). 7-Zip, WinRAR, 360压缩 and Bandizip open it; Windows' own folder
   * view does not. The names of the files stay legible. Without a password (null) a plain .zip, which everything opens.
   */
  seal(files: readonly NamedBytes[], password: string | null): Promise<Uint8Array>
}

/**
 * The syllables of a name, one for each character, with the tone as a digit and ü as v: 单雄信 is `shan4 xiong2 xin4`. A character without
 * a reading stands for itself.
 */
export type ReadName = (name: string) => readonly string[]

/** How names are read aloud. */
export type Pinyin = {
  /** The readings are large, so they are fetched when they are needed first. */
  load(): Promise<ReadName>
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
  check(paper: Printable): Promise<Result<null>>
  /**
   * `watch` sees how far a set of papers is, and may stop it. Refusals: `glyph-missing`, `paper-overflow` (a single-sheet paper that does
   * not fit), `placed-overflow` (a text too long for its place), `picture-missing`, `cancelled`.
   */
  draw(paper: Printable, watch?: Watch): Promise<Result<DrawnPaper>>
  /** A drawn paper under a password (AES-256): who does not know it cannot open the file. */
  lock(bytes: Uint8Array, password: string): Promise<Uint8Array>
}

/** Papers as .docx in the same layout, to be edited in WPS or Word. */
export type WordFiles = { write(paper: Paper): Promise<Uint8Array> }

/** How a paper is known again: a check that nobody can reckon who has not the office's key. */
export type PaperChecks = {
  /** A fresh key of 256 bits, as text. */
  newKey(): string
  /** Twelve digits that follow from the key and a text (HMAC-SHA-256; what is cut off and why: SECURITY.md). */
  digits(key: string, text: string): string
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

/** Papers to be looked at. */
export type Preview = {
  /** A paper this program has drawn. */
  open(bytes: Uint8Array): Promise<OpenedPdf>
  /** A PDF from elsewhere. Refusals: `attachment-locked` (a password is needed to open it), `attachment-broken`. */
  openForeign(bytes: Uint8Array): Promise<Result<OpenedPdf>>
}

/** The office's key ring as text without personal words: who may open the records, each holding the data key in a lock of their own. */
export type KeyRing = string

/** The data key taken out of a ring. `holder` is the account's id, or null when the recovery key opened it. */
export type OpenedRing = { readonly holder: string | null; readonly key: Uint8Array }

/** Who is given a place in the ring: the account's id and the name typed when signing in. */
export type Holder = { readonly id: string; readonly name: string }

/**
 * Key rings. Deriving a key from a password is slow on purpose (about half a second). Every change gives a new ring; the old one still
 * opens what was sealed with its key. A ring that was tampered with is refused with `ring-damaged`.
 */
export type Keys = {
  /** A fresh data key and a ring whose only holder is `first`. `recovery` is to be printed and never kept. */
  found(
    first: Holder,
    password: string,
  ): Promise<OpenedRing & { readonly ring: KeyRing; readonly recovery: string }>
  /** Refusals: `password-wrong` (name or password), `ring-damaged`. */
  open(ring: KeyRing, name: string, password: string): Promise<Result<OpenedRing>>
  /** Refusals: `recovery-shape` (mistyped: its check letters do not fit), `recovery-wrong`, `ring-damaged`. */
  openByRecovery(ring: KeyRing, recovery: string): Promise<Result<OpenedRing>>
  /** Whether this is the password of a holder. */
  isPasswordOf(ring: KeyRing, holder: string, password: string): Promise<boolean>
  /** Give someone a place, or an existing holder a new name or password. */
  seat(ring: KeyRing, key: Uint8Array, holder: Holder, password: string): Promise<KeyRing>
  unseat(ring: KeyRing, key: Uint8Array, holder: string): KeyRing
  /** A new data key, given to every holder and to the recovery key without needing their passwords. */
  renewKey(ring: KeyRing, key: Uint8Array): { readonly ring: KeyRing; readonly key: Uint8Array }
  renewRecovery(ring: KeyRing, key: Uint8Array): { readonly ring: KeyRing; readonly recovery: string }
}
