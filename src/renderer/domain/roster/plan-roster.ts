import type { Steps } from '../progress'
import type { ChosenSheet } from './choose-sheet'
import { countRows } from './count-rows'
import { clearedFacts } from './cleared-facts'
import { settleDamaged, type DamagedRow } from './damaged-number'
import { dataRows } from './data-rows'
import { refusingRepeats } from './duplicates'
import type { KnownPeople } from './known-people'
import { matchPeople, type Match } from './match-people'
import { birthKey, indexPeople, type KnownPerson, type PeopleIndex } from './people-index'
import type { CellProblem, Column, PlannedRow, RosterPlan, Severity } from './plan'
import { atOnce, paced, telling } from '../paced'
import { ownerOfNumber, recognising } from './person-of-row'
import { doubtfulRow, matchedRow, rejectedRow } from './plan-row'
import { noMemory, type PlanMemory } from './plan-memory'
import type { RowReading } from './read-row'
import { residentBook } from './resident-book'
import { rosterReader } from './roster-reader'
import { severities } from './severity'
import type { Alias } from './value-aliases'

/** How many rows are read between two pauses: a few milliseconds of work. */
const STRIDE = 100

/**
 * What a plan is made from: the chosen sheet, its file's name, everybody on record, the day (`YYYY-MM-DD`), and what is remembered of
 * written values.
 */
export type RosterRequest = {
  readonly fileName: string
  readonly chosen: ChosenSheet
  readonly known: KnownPeople
  readonly today: string
  readonly aliases?: readonly Alias[]
  /** Empty columns of a list of ours of which the clerk has said that they are to be cleared. */
  readonly clearing?: readonly string[]
  /** What was found out about the file when it was planned before. */
  readonly memory?: PlanMemory
}

function* readRows({
  chosen,
  today,
  aliases = [],
  memory = noMemory,
}: RosterRequest): Steps<readonly RowReading[]> {
  const { sheet, heading } = chosen
  const ahead = memory.ahead.readings({ chosen, today, aliases })
  if (ahead !== null) return ahead
  const read = rosterReader({ columns: heading.columns, today, aliases, memory })
  const readings: RowReading[] = []
  for (const row of dataRows(sheet, heading, residentBook, memory.rowsOfPeople)) {
    readings.push(read(row))
    if (readings.length % STRIDE === 0)
      yield { step: '核对名册', done: readings.length, total: sheet.rows.length }
  }
  return readings
}

const has = (reading: RowReading, severity: Severity): boolean =>
  reading.problems.some(problem => problem.severity === severity)

/** A number in doubt is settled by a person of that name who is on record with that very number. */
function withoutSettledDoubt(reading: RowReading, index: PeopleIndex): RowReading {
  const named = index.byId.get(reading.personId ?? '')
  const numbered = reading.key === undefined ? undefined : index.byNumber.get(reading.key)
  const isThem = named === undefined ? numbered?.facts.name === reading.facts.name : named.key === reading.key
  if (reading.key === undefined || !isThem || has(reading, 'reject')) return reading
  return { ...reading, problems: reading.problems.filter(({ code }) => code !== 'id-suspect') }
}

/** Whom a row in doubt may be about: who is named or has the number or its first digits, and who was born the same day. */
function candidatesFor(
  reading: RowReading,
  likely: readonly KnownPerson[],
  index: PeopleIndex,
  taken: ReadonlySet<string>,
): KnownPerson[] {
  const named = index.byId.get(reading.personId ?? '')
  const owner = named && ownerOfNumber(reading, named, index)
  const alike = index.byLikeness.get(birthKey(reading.facts) ?? '') ?? []
  const meant = [named, owner].filter(person => person !== undefined)
  const found = [...meant, ...likely, ...alike]
  const all = new Map(found.map(person => [person.id, person])).values()
  return [...all].filter(({ id }) => !taken.has(id))
}

function* takenBy(matches: ReadonlyMap<number, Match>): Generator<undefined, ReadonlySet<string>> {
  const taken = new Set<string>()
  yield* paced([...matches.values()], match => {
    if (match.kind === 'known') taken.add(match.person.id)
  })
  return taken
}

/** Candidates that no other row turned out to be about; where none is left the row is about somebody new. */
function stillFree(match: Match | undefined, taken: ReadonlySet<string>): Match | undefined {
  if (match?.kind !== 'several') return match
  const candidates = match.candidates.filter(({ id }) => !taken.has(id))
  return candidates.length === 0 ? undefined : { kind: 'several', candidates }
}

function repeatedNumber({ row }: RowReading, first: number, columns: readonly Column[]): CellProblem {
  const column = columns.find(({ field }) => field === 'idNumber')?.letter ?? ''
  const code = 'duplicate-in-file'
  return {
    row,
    column,
    field: 'idNumber',
    code,
    severity: severities[code],
    detail: { first: String(first) },
  }
}

function damagedRow(
  reading: RowReading,
  settled: DamagedRow,
  index: PeopleIndex,
  taken: ReadonlySet<string>,
  columns: readonly Column[],
): PlannedRow {
  if (settled.kind === 'awaited') return matchedRow(settled.reading, { ...settled, kind: 'known' }, columns)
  if (settled.kind === 'repeat') {
    const problem = repeatedNumber(reading, settled.first, columns)
    return rejectedRow({ ...reading, problems: [...reading.problems, problem] })
  }
  const { likely, damage } = settled
  if (has(reading, 'reject')) return rejectedRow(reading, likely, damage)
  return doubtfulRow(reading, candidatesFor(reading, likely, index, taken), damage)
}

function* decide(
  read: readonly RowReading[],
  { chosen, known, clearing: agreed = [], memory = noMemory }: RosterRequest,
): Generator<undefined, Pick<RosterPlan, 'rows' | 'emptied'>> {
  const { columns } = chosen.heading
  const index = yield* indexPeople(read, known, memory.people)
  const recognised = yield* paced(read, recognising(columns, index))
  const readings = yield* paced(recognised, refusingRepeats(columns, index))
  const settled = yield* paced(readings, reading =>
    has(reading, 'doubt') ? withoutSettledDoubt(reading, index) : reading,
  )
  const sound = settled.filter(reading => !has(reading, 'reject') && !has(reading, 'doubt'))
  yield
  const matches = yield* matchPeople(sound, index)
  const taken = yield* takenBy(matches)
  const damaged = yield* settleDamaged(settled, index, taken)
  const clearing = yield* clearedFacts(settled, columns, index, agreed)
  const rows = yield* paced(settled, reading => {
    const damage = damaged.get(reading.row)
    if (damage !== undefined) return damagedRow(reading, damage, index, taken, columns)
    if (has(reading, 'reject')) return rejectedRow(reading)
    if (has(reading, 'doubt')) return doubtfulRow(reading, candidatesFor(reading, [], index, taken))
    const match = stillFree(matches.get(reading.row), taken)
    const cleared = clearing.of.get(reading.row)
    const make = (): PlannedRow => matchedRow(reading, match, columns, cleared)
    if (match?.kind === 'several' || cleared !== undefined) return make()
    return memory.planned(reading, match?.person, make)
  })
  return { rows, emptied: clearing.emptied }
}

/**
 * Decide what importing a sheet would do, without doing it. Every row about a person ends in exactly one of create, update, unchanged,
 * doubtful and rejected. Yields now and then so that a page can show progress, breathe and stop.
 */
export function* planRoster(request: RosterRequest): Steps<RosterPlan> {
  const { fileName, chosen } = request
  const { sheet, heading } = chosen
  const readings = yield* readRows(request)
  const { rows, emptied } = yield* telling(decide(readings, request), {
    step: '与在册居民比对',
    done: readings.length,
    total: sheet.rows.length,
  })
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

/** The same without pauses, for where nobody is waiting for a screen. */
export const planRosterNow = (request: RosterRequest): RosterPlan => atOnce(planRoster(request))
