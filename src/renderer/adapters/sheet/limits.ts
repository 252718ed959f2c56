import { mostRead } from '../../domain/sheet/most-read'

const mebibyte = 1024 * 1024

/**
 * What a roster file may cost this PC. A file over a limit is refused with the number in the sentence, never read in part.
 * The largest roster we know of (a whole street) has 100,000 rows and 34 columns.
 */
export const limits = {
  /** Rows that hold something, over all sheets. Empty rows cost nothing and are not counted. */
  rows: mostRead.rows,
  /** Columns up to the last one that holds something. */
  columns: 512,
  sheets: 256,
  merges: 500_000,
  /** Cells that hold something, and characters of text, over all sheets: together under 1 GB of memory. */
  cells: mostRead.cells,
  characters: 128 * mebibyte,
  /** The file itself: a zip may carry pictures that are never unpacked; the other kinds are read whole. */
  zipBytes: 512 * mebibyte,
  plainBytes: 64 * mebibyte,
  /** Unpacked bytes of all parts read. A million empty formatted rows with 20 columns are about 500 MB. */
  unpackedBytes: 1024 * mebibyte,
  /**
   * How many times larger a part of more than `ratioFreeBytes` may become by unpacking. A million equal empty rows reach about 60;
   * deflate ends at 1032, which only a bomb comes near.
   */
  ratio: 200,
  ratioFreeBytes: 8 * mebibyte,
  /** One mark-up or one run of text. A cell holds at most 32,767 characters, each at most 10 bytes when escaped. */
  tokenBytes: mebibyte,
  depth: 100,
} as const

/** Bytes as the clerk reads them. */
export const inMegabytes = (bytes: number): string => String(Math.round(bytes / mebibyte))
