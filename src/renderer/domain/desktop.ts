import type { NamedBytes } from './sheet/workbook'

export type OpenKind = 'roster' | 'backup' | 'attachment' | 'design'
/** `form-mapping`: how a form is filled, for `wenyuan fill`. */
export type SaveKind =
  'pdf' | 'docx' | 'xlsx' | 'backup' | 'zip' | 'jpg' | 'png' | 'webp' | 'design' | 'form-mapping'

/** A font installed on the PC that may stand on official papers. `id` is opaque; `index` is its place in a font collection. */
export type InstalledFont = { readonly id: string; readonly family: string; readonly index: number }

/** `elsewhere`: the file is not as long as was said, so somebody else wrote it. Whatever is not `written` changed nothing. */
export type Appended = 'written' | 'disk-full' | 'elsewhere'

/** The journal outside the browser's profile. What was written is on the disk, not only on its way there, when a call resolves. */
export type JournalFiles = {
  /** Names such as `journal-000001.wyj`, oldest first, with their sizes in bytes. */
  list(): Promise<readonly { readonly name: string; readonly size: number }[]>
  /** `length` bytes from `from` on; fewer where the file ends sooner. */
  read(name: string, from: number, length: number): Promise<Uint8Array>
  /** Write `bytes` from `at` to the end of a file that is `size` long; `at` is the size or at most 64 bytes before it. */
  append(name: string, size: number, at: number, bytes: Uint8Array): Promise<Appended>
  /** Put the file back as it was before the last append of this session. */
  takeBack(name: string): Promise<void>
  /** A new file, whole or not at all. */
  start(name: string, bytes: Uint8Array): Promise<Appended>
  /** Remove a file that a newer one replaces. */
  remove(name: string): Promise<void>
}

/** Where copies and attachments lie: beside the journal, or in the second place the clerk chose. */
export type Place = 'here' | 'second'

/** A copy, or an attachment as it is sealed. */
export type PlacedFile = {
  readonly place: Place
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** Whatever is not `written` left the place as it was. */
export type PlacedWritten = 'written' | 'disk-full' | 'place-missing'

/** Files of one sort in both places, each written whole or not at all and never overwritten. */
export type PlacedFiles = {
  /** Whatever lies in both places, unsorted. A second place that is not there has none. */
  list(): Promise<readonly PlacedFile[]>
  /** To a file beside it, onto the disk, then under its name. */
  write(place: Place, name: string, bytes: Uint8Array): Promise<PlacedWritten>
  /** Null when it is not there. */
  read(place: Place, name: string): Promise<Uint8Array | null>
  remove(place: Place, name: string): Promise<void>
}

/** A folder on another disk, stick or share. `id` is opaque. */
export type PlaceChoice = { readonly id: string; readonly label: string }

export type SecondPlace = {
  /** What the clerk chose; `present` is false while the stick is out or the share is not reachable. */
  readonly chosen: { readonly label: string; readonly present: boolean } | null
  /** Sticks, disks and shares found now. */
  readonly found: readonly PlaceChoice[]
  /** True where the shell can let the clerk look for a folder. */
  readonly canBrowse: boolean
}

/** Bytes free where the journal lies, and in the second place when it is there. */
export type DiskSpace = { readonly here: number; readonly second: number | null }

/** What the page may ask of the PC. One adapter per shell. */
export type Desktop = {
  readonly journal: JournalFiles
  readonly backups: PlacedFiles
  readonly attachments: PlacedFiles
  secondPlace(): Promise<SecondPlace>
  /** Choose one of those found; null lets the clerk look for a folder where the shell can. The place as it is afterwards. */
  chooseSecondPlace(id: string | null): Promise<SecondPlace>
  diskSpace(): Promise<DiskSpace>
  /** Close the window. */
  quit(): Promise<void>
  /** The clerk closed the window and stays after all; closing it tells the page anew. */
  stay(): Promise<void>
  /** Calls `listener` when the clerk closes the window, which then waits for {@link quit}. A shell that cannot wait never calls. */
  whenClosing(listener: () => void): void
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
