import type { SheetRow } from '../sheet/workbook'
import { saidOfRows } from './data-rows'
import type { ChosenSheet } from './choose-sheet'
import type { RowReading } from './read-row'
import type { Alias } from './value-aliases'

/** All that the reading of a row depends on besides its cells and the rows above it. */
type ReadingOf = {
  readonly chosen: Pick<ChosenSheet, 'heading'> & {
    readonly sheet: Pick<ChosenSheet['sheet'], 'rows' | 'merges'>
  }
  readonly today: string
  readonly aliases: readonly Alias[]
}

/** Rows of one sheet, from its first one on, with what was read of each: null of one that is about nobody. */
export type RowsAhead = {
  /** Begins with the rows of a sheet; gives what keeps the next of them. */
  readonly begin: (of: ReadingOf) => (row: SheetRow, reading: RowReading | null) => void
  /** The readings of a sheet where they were read from the very same rows by the same; else null. */
  readonly readings: (of: ReadingOf) => readonly RowReading[] | null
}

const keyOf = ({ chosen, today, aliases }: ReadingOf): string =>
  JSON.stringify([saidOfRows(chosen.sheet, chosen.heading), today, aliases])

export function rowsAhead(): RowsAhead {
  let key: string | null = null
  let rows: SheetRow[] = []
  let readings: RowReading[] = []
  return {
    begin(of) {
      key = keyOf(of)
      rows = []
      readings = []
      return (row, reading) => {
        rows.push(row)
        if (reading !== null) readings.push(reading)
      }
    },
    readings(of) {
      const all = of.chosen.sheet.rows
      const isSame =
        rows.length === all.length && rows.every((row, at) => row === all[at]) && key === keyOf(of)
      return isSame ? readings : null
    },
  }
}
