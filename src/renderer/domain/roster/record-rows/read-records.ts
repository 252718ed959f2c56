import type { Cell } from '../../sheet/workbook'
import { cellText } from '../../text/cell-text'
import type { DataRow } from '../data-rows'
import { factsReader, toldColumns, type FactReaders } from '../fact-columns'
import { personColumn, personIn } from '../person-column'
import type { CellProblem, Column } from '../plan'
import type { ReadFact } from '../read-fact'
import { severities } from '../severity'
import type { Draft, Found } from '../row-draft'
import type { RecordRoster, Said } from './record-roster'

/** A row as read, not yet compared with what is on record. */
export type RecordReading<F extends string> = {
  readonly row: number
  readonly said: Said<F>
  /** The record the row says it is about, by the hidden column of a list of ours. */
  readonly id: string | undefined
  readonly problems: readonly CellProblem<F>[]
  readonly source: readonly string[]
}

/** A problem of a row, in the column that tells its fact. */
export const problemAt =
  <F extends string>(row: number, columns: readonly Column<F>[]) =>
  ({ field, flaw, letter }: Found<F>): CellProblem<F> => ({
    row,
    column: letter ?? columns.find(column => column.field === field)?.letter ?? '',
    field,
    severity: severities[flaw.code],
    ...flaw,
  })

/** Reads rows of a sheet whose columns are known, on a given day (`YYYY-MM-DD`). */
export function recordReader<F extends string>(
  { facts, settle }: RecordRoster<F>,
  columns: readonly Column<F>[],
  today: string,
): (row: DataRow) => RecordReading<F> {
  const readers: FactReaders<F> = readersOf(facts, today)
  const told = toldColumns(columns)
  const readFacts = factsReader(told, readers)
  const present = new Set(told.map(({ field }) => field))
  const idColumn = personColumn(columns)
  return ({ row, cells }) => {
    const draft: Draft<F> = {}
    const found = [...readFacts(cells, draft), ...settle(draft, present)]
    return {
      row,
      said: draft,
      id: personIn(cells, idColumn),
      problems: found.map(problemAt(row, columns)),
      source: columns.map(({ index }) => cellText(cells[index])),
    }
  }
}

function readersOf<F extends string>(facts: RecordRoster<F>['facts'], today: string): FactReaders<F> {
  const readers: Partial<Record<F, (cell: Cell) => ReadFact>> = {}
  for (const { field, read } of facts) readers[field] = read(today)
  return readers
}
