import type { SheetRow } from '../../domain/sheet/workbook'

/** Takes rows while the rest of their file is still being read. */
export type EarlyRows = {
  /**
   * A row of a sheet as it stands: a block merged over it, or a row further down that belongs above it, may still change the sheet. Then
   * the sheet has other rows in the end than those that were taken.
   */
  readonly take: (sheet: number, row: SheetRow) => void
  /** Waits until there is room for more. */
  readonly room: () => Promise<void>
}

/** Of a file that is wanted whole. */
export const notEarly: EarlyRows = { take: () => undefined, room: () => Promise.resolve() }
