import type { Assessment, ScoreSheet } from '../records/assessment'
import type { AssessmentScheme } from '../records/assessment-scheme'
import { normaliseHeading } from '../roster/normalise-heading'
import { fail, ok, type Problem, type Result } from '../result'
import { columnLetter, type Cell, type SheetRow, type Workbook } from '../sheet/workbook'
import { cellError, cellText } from '../text/cell-text'
import { oneLine } from '../text/tidy-text'
import { pointsWords, readPoints } from './points'
import { scoreHeadings } from './score-form'

type Place = keyof typeof scoreHeadings
type Places = ReadonlyMap<Place, number>

/** What is wrong with a cell of a score sheet, by the row and the letter the clerk sees. Words in `words/assessing-refusals.ts`. */
export type ScoreFlaw = { readonly row: number; readonly column: string; readonly problem: Problem }

/** A filled score sheet: what one assessor gave in one assessment. */
export type FilledSheet = {
  readonly one: Assessment
  readonly scheme: AssessmentScheme
  readonly given: Pick<ScoreSheet, 'assessor' | 'note'>
  /** Points as typed by item, to be taken over as if they had been typed. */
  readonly typed: Readonly<Record<string, string>>
}

/** What a score sheet comes to: it is taken over whole, or nothing of it. */
export type ReadScoreFile =
  | { readonly kind: 'sound'; readonly filled: FilledSheet }
  | { readonly kind: 'flawed'; readonly flaws: readonly ScoreFlaw[] }

/** What there is to be scored. */
export type Scorable = {
  readonly assessments: readonly Assessment[]
  readonly schemes: readonly AssessmentScheme[]
}

const names = Object.entries(scoreHeadings) as readonly (readonly [Place, string])[]
const needed: readonly Place[] = ['item', 'score', 'itemId', 'assessmentId', 'assessor']

const wordsOf = (cell: Cell | undefined): string => oneLine(cellText(cell)).trim()

function placesIn({ cells }: SheetRow): Places {
  const headings = cells.map(cell => normaliseHeading(wordsOf(cell)))
  return new Map(
    names.flatMap(([place, heading]) => {
      const at = headings.indexOf(normaliseHeading(heading))
      return at < 0 ? [] : [[place, at] as const]
    }),
  )
}

type Table = { readonly places: Places; readonly rows: readonly SheetRow[] }

/** The rows below the headings that say anything. */
function tableIn({ sheets }: Workbook): Table | undefined {
  for (const { rows, hidden } of sheets) {
    if (hidden) continue
    const at = rows.findIndex(row => needed.every(place => placesIn(row).has(place)))
    const heading = rows[at]
    if (heading === undefined) continue
    const below = rows.slice(at + 1).filter(({ cells }) => cells.some(cell => wordsOf(cell) !== ''))
    return { places: placesIn(heading), rows: below }
  }
  return undefined
}

type Reading = (row: SheetRow, place: Place) => string

/** Of which assessment the sheet is, and who filled it in: the same in every row. */
function whose(
  { rows, places }: Table,
  at: Reading,
  { assessments, schemes }: Scorable,
): Result<Omit<FilledSheet, 'typed' | 'given'> & { readonly assessor: string }> {
  const ids = new Set(rows.map(row => `${at(row, 'assessmentId')}\u0001${at(row, 'assessor')}`))
  const [only = ''] = ids
  if (ids.size !== 1) return fail('score-file-mixed')
  const [id, assessor = ''] = only.split('\u0001')
  const one = assessments.find(each => each.id === id)
  const scheme = schemes.find(each => each.id === one?.schemeId)
  if (one === undefined || scheme === undefined || !places.has('score')) return fail('score-file-unknown')
  if (!scheme.assessors.some(({ name }) => name === assessor))
    return fail('score-file-assessor', { assessor })
  const next = assessments.find(({ replacesId }) => replacesId === one.id)
  if (next !== undefined) return fail('score-file-version', { version: String(next.version) })
  return one.publishedOn === undefined ? ok({ one, scheme, assessor }) : fail('assessment-published')
}

/** What is wrong with a row of the sheet, at which cell. */
function flawOf(row: SheetRow, at: Reading, seen: ReadonlySet<string>, scheme: AssessmentScheme) {
  const [id, words, typed] = [at(row, 'itemId'), at(row, 'item'), at(row, 'score')]
  const item = scheme.items.find(one => one.id === id)
  const flaw = (place: Place, code: string, detail: Readonly<Record<string, string>>) => ({
    place,
    problem: { code, detail },
  })
  if (item === undefined) return flaw('item', 'score-item-unknown', { item: words })
  if (seen.has(id)) return flaw('item', 'score-item-twice', { item: item.text })
  if (typed === '') return flaw('score', 'score-missing', { item: item.text })
  const points = readPoints(typed)
  if (points === undefined) return flaw('score', 'score-shape', { item: item.text, typed })
  const full = pointsWords(item.full)
  return points > item.full ? flaw('score', 'score-over-full', { item: item.text, typed, full }) : undefined
}

/** Everything that is wrong with the rows of the sheet, and rows it lacks. */
function flawsOf({ rows, places }: Table, at: Reading, scheme: AssessmentScheme): readonly ScoreFlaw[] {
  const letterOf = (place: Place): string => columnLetter(places.get(place) ?? 0)
  const seen = new Set<string>()
  const flaws: ScoreFlaw[] = []
  for (const row of rows) {
    const flaw = flawOf(row, at, seen, scheme)
    seen.add(at(row, 'itemId'))
    if (flaw !== undefined) flaws.push({ row: row.row, column: letterOf(flaw.place), problem: flaw.problem })
  }
  const last = rows.at(-1)?.row ?? 0
  const lacking = scheme.items.filter(({ id }) => !seen.has(id))
  return [
    ...flaws,
    ...lacking.map(({ id, text }) => ({
      row: last,
      column: letterOf('score'),
      problem: { code: 'score-row-missing', detail: { item: text, id } },
    })),
  ]
}

const readingBy =
  (places: Places): Reading =>
  ({ cells }, place) => {
    const cell = cells[places.get(place) ?? -1]
    return cellError(cell) ?? wordsOf(cell)
  }

/**
 * Reads a filled score sheet of any assessor and finds the assessment it is of. Every bad cell is told. Refusals: `score-file-shape` (no
 * score sheet of ours), `score-file-mixed`, `score-file-unknown` (another office's or scheme's), `score-file-assessor`,
 * `score-file-version` (there is a newer version), `assessment-published`.
 */
export function readScoreFile(workbook: Workbook, known: Scorable): Result<ReadScoreFile> {
  const table = tableIn(workbook)
  if (table === undefined || table.rows.length === 0) return fail('score-file-shape')
  const { rows } = table
  const at = readingBy(table.places)
  const found = whose(table, at, known)
  if (!found.ok) return found
  const { one, scheme, assessor } = found.value
  const flaws = flawsOf(table, at, scheme)
  if (flaws.length > 0) return ok({ kind: 'flawed', flaws })
  const note = rows
    .filter(row => at(row, 'why') !== '')
    .map(row => `${at(row, 'item')}：${at(row, 'why')}`)
    .join('；')
  const typed = Object.fromEntries(rows.map(row => [at(row, 'itemId'), at(row, 'score')]))
  return ok({ kind: 'sound', filled: { one, scheme, given: { assessor, note }, typed } })
}
