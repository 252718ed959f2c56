import { sameValue } from '../journal/same-value'
import type { Resident } from '../records/resident'
import type { Cell, SheetRow } from '../sheet/workbook'
import type { DataRow } from './data-rows'
import { rowsAhead, type RowsAhead } from './rows-ahead'
import { lookingAnew, lookingOnce, type Looking } from './looking'
import type { KnownPerson } from './people-index'
import type { Column, PlannedRow } from './plan'
import type { RowReader, RowReading } from './read-row'
import type { Alias } from './value-aliases'

/** What a row is read by: its columns, the day (`YYYY-MM-DD`), and what is remembered of written values. */
type ReadBy = {
  readonly columns: readonly Column[]
  readonly today: string
  readonly aliases: readonly Alias[]
}

type MakeRow = () => PlannedRow

/**
 * What was found out when a file was last planned. Planned anew after a correction, only what the correction touches is looked at again.
 */
export type PlanMemory = {
  /** The reader that reads a row by `read` only where its cells, or what they are read by, are not as they were. */
  readonly reader: (by: ReadBy, read: RowReader) => RowReader
  /** The rows that were read while their file was still on its way. */
  readonly ahead: RowsAhead
  /** Which rows of the sheet are about somebody. */
  readonly rowsOfPeople: Looking<SheetRow, boolean>
  /** People on record as a roster would tell of them. */
  readonly people: Looking<Resident, KnownPerson>
  /** What a row comes to that is about this person, or about somebody new. */
  readonly planned: (reading: RowReading, person: KnownPerson | undefined, make: MakeRow) => PlannedRow
}

type Kept = { readonly cells: readonly Cell[]; readonly reading: RowReading }

const sameCells = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one === other || (one.length === other.length && one.every((cell, at) => cell === other[at]))

const sameAliases = (one: readonly Alias[], other: readonly Alias[]): boolean =>
  one.length === other.length &&
  one.every((alias, at) => {
    const { field, written, value } = other[at] ?? {}
    return alias.field === field && alias.written === written && alias.value === value
  })

const sameReading = (one: ReadBy, other: ReadBy): boolean =>
  one.today === other.today &&
  sameAliases(one.aliases, other.aliases) &&
  (one.columns === other.columns || sameValue(one.columns, other.columns))

/** Cells are the same when they are the very same values: a sheet that was mended keeps all others. */
function rememberedReader(): PlanMemory['reader'] {
  let last: ReadBy | undefined
  let kept = new Map<number, Kept>()
  return (by, read) => {
    if (last === undefined || !sameReading(last, by)) kept = new Map()
    last = by
    return (row: DataRow) => {
      const before = kept.get(row.row)
      if (before !== undefined && sameCells(before.cells, row.cells)) return before.reading
      const reading = read(row)
      kept.set(row.row, { cells: row.cells, reading })
      return reading
    }
  }
}

function rememberedRows(): PlanMemory['planned'] {
  const rows = new Map<number, { reading: RowReading; person: KnownPerson | undefined; made: PlannedRow }>()
  return (reading, person, make) => {
    const before = rows.get(reading.row)
    if (before?.reading === reading && before.person === person) return before.made
    const made = make()
    rows.set(reading.row, { reading, person, made })
    return made
  }
}

/** The memory of one file. */
export const planMemory = (): PlanMemory => ({
  reader: rememberedReader(),
  ahead: rowsAhead(),
  rowsOfPeople: lookingOnce(),
  people: lookingOnce(),
  planned: rememberedRows(),
})

/** Of a file that is planned once. */
export const noMemory: PlanMemory = {
  reader: (_, read) => read,
  ahead: { begin: () => () => undefined, readings: () => null },
  rowsOfPeople: lookingAnew,
  people: lookingAnew,
  planned: (_, __, make) => make(),
}
