import type { ListColumn } from '../../giving-out/column'
import type { Steps } from '../../progress'
import type { Problem, Result } from '../../result'
import { rosterAmong, rosterSheets, type ChosenSheet } from '../../roster/choose-sheet'
import { factPrivacy } from '../../roster/fact-privacy'
import { nobody } from '../../roster/known-people'
import { normaliseHeading } from '../../roster/normalise-heading'
import type { Column, PlannedRow, RosterPlan } from '../../roster/plan'
import { planRoster } from '../../roster/plan-roster'
import { residentBook } from '../../roster/resident-book'
import type { Workbook } from '../../sheet/workbook'
import { cellWords } from '../../words/problem-words'
import { communityOf } from './community-name'

/** A row of what a community reported: which one, and where it stands in its file. */
export type FromCommunity = { readonly community: string; readonly file: string; readonly row: number }

/** A row joined into one table, its cells in the order of the headings; `also`: the community that reported the same person first. */
export type JoinedRow = FromCommunity & { readonly cells: readonly string[]; readonly also?: string }

/** Somebody told of more than once. */
export type ToldTwice = FromCommunity & { readonly name: string; readonly first: FromCommunity }

/** A cell that cannot be right. */
export type WrongCell = FromCommunity & {
  readonly column: string
  readonly heading: string
  readonly words: string
}

/** What became of a file. */
export type ReportedFile = {
  readonly community: string
  readonly file: string
  readonly rows: number
  readonly joined: number
  readonly repeated: number
  readonly claimed: number
  readonly wrong: number
  /** Headings of the first file it lacks, and those it has besides. */
  readonly lacking: readonly string[]
  readonly besides: readonly string[]
  /** Why nothing of it was joined. */
  readonly problem?: Problem
}

/** A list that is read from its beginning, so that it can lie wherever there is room; an array is one. */
export type KeptList<T> = Iterable<T> & { readonly length: number }

/** Such a list while it is added to. */
export type GrowingList<T> = KeptList<T> & { push(one: T): unknown }

/** The same form from many communities joined into one. */
export type JoinedBook = {
  readonly expected: readonly string[]
  readonly headings: readonly string[]
  /** The headings with what each tells of people. */
  readonly columns: readonly ListColumn<string>[]
  readonly files: readonly ReportedFile[]
  readonly rows: KeptList<JoinedRow>
  readonly repeated: KeptList<ToldTwice>
  readonly claimed: KeptList<ToldTwice>
  readonly wrong: KeptList<WrongCell>
}

/** What grows with the people of a roll-up. */
export type RollUpLists = {
  readonly rows: GrowingList<JoinedRow>
  readonly repeated: GrowingList<ToldTwice>
  readonly claimed: GrowingList<ToldTwice>
  readonly wrong: GrowingList<WrongCell>
}

/** The same while files are taken in one after the other. */
export type RollUp = RollUpLists & {
  readonly expected: readonly string[]
  readonly headings: string[]
  readonly columns: ListColumn<string>[]
  readonly files: ReportedFile[]
  readonly firsts: Map<string, FromCommunity>
}

/** A roll-up without anything in it; `expected` are the communities that are to report, `lists` where its rows are kept. */
export const newRollUp = (
  expected: readonly string[],
  lists: RollUpLists = { rows: [], repeated: [], claimed: [], wrong: [] },
): RollUp => ({ ...{ expected, headings: [], columns: [], files: [] }, ...lists, firsts: new Map() })

const isNumbering = (heading: string): boolean => /^(序号|序|NO\.?)$/iu.test(normaliseHeading(heading))

/** By what somebody is known to be the same: the identity number, else the name with telephone, birthday or address. */
function personKey({ facts }: PlannedRow): string | undefined {
  if (facts.idNumber !== undefined) return facts.idNumber
  const beside = facts.phone ?? facts.birthDate ?? facts.address
  return beside === undefined || facts.name === '' ? undefined : `${facts.name} ${beside}`
}

const telling = ({ heading, field }: Column): ListColumn<string> => ({
  ...{ field: heading, label: heading, privacy: field === null ? 'free' : factPrivacy(field) },
})

/** Where each heading of the roll-up stands in a file, the first file's headings being those of the roll-up. */
function aligned(rollUp: RollUp, plan: RosterPlan) {
  const own = plan.columns.filter(({ heading }) => heading !== '')
  if (rollUp.headings.length === 0) {
    const kept = own.filter(({ heading }) => !isNumbering(heading))
    rollUp.headings.push(...kept.map(({ heading }) => heading))
    rollUp.columns.push(...kept.map(telling))
  }
  const places = new Map(plan.columns.map(({ heading }, at) => [normaliseHeading(heading), at]))
  const wanted = new Set(rollUp.headings.map(normaliseHeading))
  return {
    places: rollUp.headings.map(heading => places.get(normaliseHeading(heading))),
    lacking: rollUp.headings.filter(heading => !places.has(normaliseHeading(heading))),
    besides: own
      .map(({ heading }) => heading)
      .filter(heading => !isNumbering(heading) && !wanted.has(normaliseHeading(heading))),
  }
}

function noteWrong(rollUp: RollUp, plan: RosterPlan, row: PlannedRow, from: FromCommunity): number {
  const told = row.problems.filter(
    ({ code, severity }) => severity !== 'warn' && code !== 'duplicate-in-file',
  )
  for (const problem of told) {
    const heading = plan.columns.find(({ letter }) => letter === problem.column)?.heading ?? ''
    rollUp.wrong.push({ ...from, column: problem.column, heading, words: cellWords(problem) })
  }
  return told.length
}

/** Joins a row, or notes that its community told of the person before. */
function joinRow(
  rollUp: RollUp,
  row: PlannedRow,
  from: FromCommunity,
  cells: readonly string[],
): 'joined' | 'repeated' | 'claimed' {
  const key = personKey(row)
  const first = key === undefined ? undefined : rollUp.firsts.get(key)
  if (key !== undefined && first === undefined) rollUp.firsts.set(key, from)
  const twice = first && { ...from, name: row.facts.name, first }
  if (twice !== undefined && twice.first.community === from.community) {
    rollUp.repeated.push(twice)
    return 'repeated'
  }
  rollUp.rows.push({ ...from, cells, ...(first !== undefined && { also: first.community }) })
  if (twice === undefined) return 'joined'
  rollUp.claimed.push(twice)
  return 'claimed'
}

const STRIDE = 500

function* join(rollUp: RollUp, plan: RosterPlan, community: string): Steps<null> {
  const { places, lacking, besides } = aligned(rollUp, plan)
  const counts = { joined: 0, repeated: 0, claimed: 0 }
  let wrong = 0
  for (const [done, row] of plan.rows.entries()) {
    const from = { community, file: plan.fileName, row: row.row }
    const cells = places.map(place => (place === undefined ? '' : (row.source[place] ?? '')))
    wrong += noteWrong(rollUp, plan, row, from)
    counts[joinRow(rollUp, row, from, cells)] += 1
    if (done % STRIDE === 0) yield { step: `正在汇总 ${plan.fileName}`, done, total: plan.rows.length }
  }
  rollUp.files.push({
    ...{ community, file: plan.fileName, rows: plan.rows.length, wrong, lacking, besides },
    ...{ joined: counts.joined + counts.claimed, repeated: counts.repeated, claimed: counts.claimed },
  })
  return null
}

const unread = (rollUp: RollUp, fileName: string, problem: Problem): void => {
  const community = communityOf(fileName, undefined, rollUp.expected)
  const none = { rows: 0, joined: 0, repeated: 0, claimed: 0, wrong: 0, lacking: [], besides: [] }
  rollUp.files.push({ community, file: fileName, ...none, problem })
}

/** Takes in what one community reported, as it was read; a file that could not be read or has no heading is noted with the reason. */
export function* takeIn(
  rollUp: RollUp,
  fileName: string,
  read: Result<Workbook>,
  today: string,
): Steps<null> {
  if (!read.ok) {
    unread(rollUp, fileName, read.problem)
    return null
  }
  const found: readonly ChosenSheet[] = yield* rosterSheets(read.value, residentBook)
  const chosen = rosterAmong(found)
  if (!chosen.ok) {
    unread(rollUp, fileName, { code: 'form-no-heading' })
    return null
  }
  const plan = yield* planRoster({ fileName, chosen: chosen.value, known: nobody, today })
  return yield* join(rollUp, plan, communityOf(fileName, chosen.value, rollUp.expected))
}

/** The communities of the office's list of which nothing was joined. */
export const missingCommunities = ({
  expected,
  files,
}: Pick<JoinedBook, 'expected' | 'files'>): readonly string[] => {
  const reported = new Set(
    files.filter(({ problem }) => problem === undefined).map(({ community }) => community),
  )
  return expected.filter(name => !reported.has(name))
}

/** Whether somebody has to look at what came of it. */
export const needsLooking = (rollUp: JoinedBook): boolean =>
  rollUp.wrong.length + rollUp.repeated.length + rollUp.claimed.length > 0 ||
  rollUp.files.some(({ problem, lacking }) => problem !== undefined || lacking.length > 0) ||
  missingCommunities(rollUp).length > 0
