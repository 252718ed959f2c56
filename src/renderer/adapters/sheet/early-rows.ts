import type { SheetRow } from '../../domain/sheet/workbook'

/** A cell whose text does not stand in the table of strings, or that is no text. */
export const NOT_SHARED = -1

/** Takes rows while the rest of their file is still being read. */
export type EarlyRows = {
  /** The next text of the file's table of strings, which is read before any row. */
  readonly string: (text: string) => void
  /**
   * A row of a sheet as it stands: a block merged over it, or a row further down that belongs above it, may still change the sheet. Then
   * the sheet has other rows in the end than those that were taken. `shared`: of each cell, the place of its text in the table of
   * strings, or {@link NOT_SHARED}.
   */
  readonly take: (sheet: number, row: SheetRow, shared: readonly number[]) => void
  /** Waits until there is room for more. */
  readonly room: () => Promise<void>
}

/** Of a file that is wanted whole. */
export const notEarly: EarlyRows = {
  string: () => undefined,
  take: () => undefined,
  room: () => Promise.resolve(),
}
