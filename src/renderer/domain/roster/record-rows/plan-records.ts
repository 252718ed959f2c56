import { telling } from '../../paced'
import type { Records } from '../../ports'
import type { Steps } from '../../progress'
import type { ChosenSheet } from '../choose-sheet'
import { clearedIn, type Clearing } from '../cleared-facts'
import { countRows } from '../count-rows'
import { dataRows } from '../data-rows'
import type { HeadingBook } from '../heading-book'
import { personColumn } from '../person-column'
import type { CellProblem, Column, PlannedRow, RosterPlan } from '../plan'
import type { Found } from '../row-draft'
import { withAliases, type Alias } from '../value-aliases'
import { problemAt, recordReader, type RecordReading } from './read-records'
import type { Outcome, RecordRoster, RosterWorld, Said, Working } from './record-roster'

const STRIDE = 100

/** What a plan is made from: the chosen sheet, its file's name, what is on record, the day (`YYYY-MM-DD`), remembered ways of writing. */
export type RecordRequest<F extends string> = {
  readonly fileName: string
  readonly chosen: ChosenSheet<F>
  readonly records: Pick<Records, 'all'>
  readonly today: string
  readonly aliases: readonly Alias[]
  /** Empty columns of a list of ours of which the clerk has said that they are to be cleared. */
  readonly clearing: readonly string[]
}

type Row<F extends string> = PlannedRow<F, Said<F>>

/** A world for looking ahead: its ids tell records that rows of the file make from those on record. */
function worldAhead(today: string): RosterWorld & { readonly isMade: (id: string) => boolean } {
  const made = new Set<string>()
  return {
    today: () => today,
    newId: () => {
      const id = `${String(made.size + 1)} of the file`
      made.add(id)
      return id
    },
    isMade: id => made.has(id),
  }
}

const rowOf = <F extends string>(
  { row, said, source }: RecordReading<F>,
  problems: readonly CellProblem<F>[],
  rest: Pick<Row<F>, 'state'> & Partial<Row<F>>,
): Row<F> => ({ row, facts: said, changes: [], candidates: [], problems, source, sole: true, ...rest })

const refuses = ({ severity }: CellProblem<string>): boolean => severity === 'reject'

/** What is wrong with a row about a record that an earlier row of the file is about: it says nothing more, or something else. */
function foundAgain<F extends string>(
  { naming: [name], adding }: RecordRoster<F>,
  { changes }: Outcome<F>,
  first: number,
): readonly Found<F>[] {
  const detail = { first: String(first) }
  if (changes.length === 0) return [{ field: name, flaw: { code: 'record-in-file', detail } }]
  return changes
    .filter(({ field, before }) => before !== '' && !adding.includes(field))
    .map(({ field, before }) => ({ field, flaw: { code: 'said-otherwise', detail: { ...detail, before } } }))
}

/** A row whose id is on no record is told and read as any other. */
function withUnknown<F extends string>(
  reading: RecordReading<F>,
  columns: readonly Column<F>[],
  working: Working<F>,
): RecordReading<F> {
  const { row, id, problems } = reading
  if (id === undefined || working.has(id)) return reading
  const column = personColumn(columns)
  const [told] = columns.flatMap(({ field }) => (field === null ? [] : [field]))
  if (column === undefined || told === undefined) return reading
  const unknown: Found<F> = { field: told, letter: column.letter, flaw: { code: 'record-unknown' } }
  return { ...reading, id: undefined, problems: [...problems, problemAt(row, columns)(unknown)] }
}

/** Decides rows one after the other, each with what the rows before it have made of the records. */
function deciding<F extends string>(
  roster: RecordRoster<F>,
  working: Working<F>,
  isMade: (id: string) => boolean,
  columns: readonly Column<F>[],
): (reading: RecordReading<F>) => Row<F> {
  const firsts = new Map<string, number>()

  const take = (reading: RecordReading<F>, id: string | undefined, outcome: Outcome<F>): Row<F> => {
    const { row, said } = reading
    const first = id === undefined ? undefined : firsts.get(id)
    const again = first === undefined ? [] : foundAgain(roster, outcome, first)
    const problems = [...reading.problems, ...[...outcome.found, ...again].map(problemAt(row, columns))]
    if (problems.some(refuses)) return rowOf(reading, problems, { state: 'rejected' })
    const taken = working.take(said, id)
    if (first === undefined) firsts.set(taken, row)
    if (id === undefined || isMade(id)) return rowOf(reading, problems, { state: 'create' })
    const { changes } = outcome
    return rowOf(reading, problems, {
      state: changes.length === 0 ? 'unchanged' : 'update',
      changes,
      recordId: id,
    })
  }

  return read => {
    const reading = withUnknown(read, columns, working)
    const { said, id, problems, row } = reading
    if (problems.some(refuses)) return rowOf(reading, problems, { state: 'rejected' })
    const about = working.find(said, id)
    if (about.kind === 'refused') {
      return rowOf(reading, [...problems, problemAt(row, columns)(about.found)], { state: 'rejected' })
    }
    if (about.kind === 'several') {
      const detail = { count: String(about.ids.length) }
      const several: Found<F> = { field: roster.naming[0], flaw: { code: 'several-on-record', detail } }
      return rowOf(reading, [...problems, problemAt(row, columns)(several)], {
        state: 'doubtful',
        candidates: about.ids.filter(one => !isMade(one)),
      })
    }
    const found = about.kind === 'known' ? about.id : undefined
    return take(reading, found, working.outcome(said, found))
  }
}

const STEP = '核对名册'

/** What the emptied cells of a list of ours take away; see {@link clearedIn}. */
const clearedRows = <F extends string>(
  { clearable }: RecordRoster<F>,
  readings: readonly RecordReading<F>[],
  columns: readonly Column<F>[],
  working: Working<F>,
  agreed: readonly string[],
): Generator<undefined, Clearing<F>> =>
  clearedIn(
    readings,
    columns,
    clearable,
    ({ id = '', said }) => (working.has(id) ? { told: said, known: working.factsOf(said, id) } : undefined),
    agreed,
  )

const without = <F extends string>(said: Said<F>, cleared: readonly F[]): Said<F> =>
  cleared.reduce<Said<F>>((left, field) => ({ ...left, [field]: '' }), said)

/**
 * Decide what importing a sheet of records would do, without doing it. Every row ends in exactly one of create, update, unchanged, doubtful
 * and rejected; a row that says more of a record an earlier row is about adds to it.
 */
export function* planRecords<F extends string>(
  roster: RecordRoster<F>,
  book: HeadingBook<F>,
  { fileName, chosen, records, today, aliases, clearing: agreed }: RecordRequest<F>,
): Steps<RosterPlan<F, Said<F>>> {
  const { sheet, heading } = chosen
  const world = worldAhead(today)
  const read = recordReader(roster, heading.columns, today)
  const meant = withAliases(heading.columns, aliases)
  const working = roster.open(records, world)
  const readings: RecordReading<F>[] = []
  for (const row of dataRows(sheet, heading, book)) {
    readings.push(read(meant(row)))
    if (readings.length % STRIDE === 0) yield { step: STEP, done: readings.length, total: sheet.rows.length }
  }
  const { of, emptied } = yield* telling(clearedRows(roster, readings, heading.columns, working, agreed), {
    step: STEP,
    done: readings.length,
    total: sheet.rows.length,
  })
  const decide = deciding(roster, working, world.isMade, heading.columns)
  const rows: Row<F>[] = []
  for (const reading of readings) {
    rows.push(decide({ ...reading, said: without(reading.said, of.get(reading.row) ?? []) }))
    if (rows.length % STRIDE === 0) yield { step: STEP, done: rows.length, total: readings.length }
  }
  return {
    fileName,
    sheetName: sheet.name,
    headerRow: heading.headerRow,
    headerRows: heading.headerRows,
    columns: heading.columns,
    rows,
    emptied,
    counts: countRows(rows),
  }
}
