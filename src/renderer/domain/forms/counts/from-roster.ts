import type { RecordsNow } from '../../calendar/due-item'
import { isOnRoster } from '../../people/states'
import { UNDER_FOURTEEN } from '../../personal-data/under-fourteen'
import { resident, type Resident } from '../../records/resident'
import type { SavedFilter } from '../../records/saved-filter'
import type { Problem } from '../../result'
import { ageOf, meets, rosterFilters, tagNames, type Seen } from '../../search/roster-filters'
import type { Sheet } from '../../sheet/workbook'
import { officeCounts } from '../data/office-counts'
import type { FilledValue } from '../filling'
import type { CrossTable, FormMapping, MarkedCells } from '../form-mapping'
import { crossCounts, tableCells } from './cross-counts'
import { ENTERPRISES } from './counted-by'

/** What the figures of a form are counted from where there is a roster and nothing else. */
export type RosterAlone = {
  /** The people of the roster, their households and houses. */
  readonly records: RecordsNow
  readonly seen: Seen
  /** The saved filters that are known here. */
  readonly filters: readonly SavedFilter[]
  /** Whom the words of a filter find. */
  readonly find: (words: string) => readonly Resident[]
}

/** The figures by the cell they stand in, and one problem for each cell, row, column or table that a roster cannot tell of. */
export type RosterFigures = {
  readonly cells: ReadonlyMap<string, FilledValue>
  readonly lacking: readonly Problem[]
}

/** Whether the roster says of anybody what a filter goes by; where it says it of nobody, a nought would be a guess. */
function isTold(key: string, chosen: readonly string[], people: readonly Resident[], seen: Seen): boolean {
  if (key === 'gaps') return false
  const hasAge = people.some(one => ageOf(one, seen.today) !== null)
  if (key === 'ages') return hasAge
  if (key === 'tags') {
    const isChild = (name: string): boolean => name === UNDER_FOURTEEN
    const marked = people.some(one => tagNames(one, seen).some(name => !isChild(name)))
    return (hasAge || !chosen.some(isChild)) && (marked || chosen.every(isChild))
  }
  const values = rosterFilters.find(filter => filter.key === key)?.valuesOf
  if (values === undefined) return false
  if (key === 'states') return people.some(one => values(one, seen).some(value => chosen.includes(value)))
  return people.some(one => values(one, seen).length > 0)
}

/** How many people a filter finds; undefined where the roster does not say what it goes by. */
function peopleOf(filter: SavedFilter, { records, seen, find }: RosterAlone): number | undefined {
  const all = records.all(resident)
  const asked = Object.entries(filter.choices).filter(([, chosen]) => chosen.length > 0)
  if (!asked.every(([key, chosen]) => isTold(key, chosen, all, seen))) return undefined
  const words = filter.search.trim()
  return (words === '' ? all : find(words)).filter(meets(filter.choices, seen)).length
}

type Marked = MarkedCells[string]

/** A figure, or why the roster does not tell it. */
function figureOf(content: Marked, about: RosterAlone): number | { readonly what: string } {
  if (content.kind === 'people') {
    const filter = about.filters.find(({ id }) => id === content.filter)
    if (filter === undefined) return { what: '' }
    return peopleOf(filter, about) ?? { what: `${filter.name}人数` }
  }
  const count = officeCounts.find(({ name }) => name === content.count)
  const figure = count?.inRoster && count.value({ records: about.records, today: about.seen.today })
  return figure || { what: content.count }
}

const notTold = (cell: string, what: string): Problem =>
  what === ''
    ? { code: 'form-filter-not-in-file', detail: { cell } }
    : { code: 'form-cell-not-in-roster', detail: { cell, what } }

const waysOf = ({ down, across, over }: CrossTable): readonly string[] => [
  down,
  across,
  ...(over === undefined ? [] : [over.by]),
]

function tableFigures(sheet: Sheet, table: CrossTable, { records, seen }: RosterAlone): RosterFigures {
  if (waysOf(table).includes(ENTERPRISES)) {
    const detail = { cells: tableCells(table) }
    return { cells: new Map(), lacking: [{ code: 'form-enterprises-not-in-roster', detail }] }
  }
  const people = records.all(resident)
  const { cells, unknown } = crossCounts(sheet, table, people.filter(isOnRoster), { seen, records, people })
  return {
    cells,
    lacking: unknown.map(({ label, cells: at }) => ({
      ...{ code: 'form-label-not-in-roster', detail: { cells: at, label } },
    })),
  }
}

const nothing: RosterFigures = { cells: new Map(), lacking: [] }

/**
 * The figures a form takes in its table and in cells of their own, as far as a roster tells them. Problems:
 * `form-enterprises-not-in-roster`, `form-label-not-in-roster`, `form-cell-not-in-roster`, `form-filter-not-in-file`.
 */
export function figuresFromRoster(
  sheet: Sheet,
  { counts, cells: marked = {} }: Pick<FormMapping, 'counts' | 'cells'>,
  about: RosterAlone,
): RosterFigures {
  const table = counts === undefined ? nothing : tableFigures(sheet, counts, about)
  const cells = new Map(table.cells)
  const lacking = [...table.lacking]
  for (const [cell, content] of Object.entries(marked)) {
    const figure = figureOf(content, about)
    if (typeof figure === 'number') cells.set(cell, { number: figure })
    else lacking.push(notTold(cell, figure.what))
  }
  return { cells, lacking }
}
