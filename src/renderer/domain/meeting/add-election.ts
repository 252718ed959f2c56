import type { AgendaItem, Meeting } from '../records/meeting'
import { blankElection } from '../voting/blank-election'
import { roundsOf } from '../voting/election-result'
import type { VoteRule } from '../voting/vote-rule'
import type { MeetingKind, MeetingPaper } from './meeting-kind'
import { electingPapers } from './data/paper-sets'
import { withRoll } from './roll'

/** Years a term lasts unless the clerk says otherwise, where the kind of meeting does not say. */
const TERM_YEARS = 3

/**
 * A meeting that also elects, with the item on its agenda before the letters are handed out: by the first of its kind's own rules, else
 * the first on offer for elections (`rulesFor` with `decides: 'elections'`). Undefined where no rule is on offer.
 */
export function withElection(
  meeting: Meeting,
  kind: Pick<MeetingKind, 'ruleIds' | 'election'>,
  offered: readonly VoteRule[],
  newId: () => string,
): Meeting | undefined {
  const rule = offered.find(({ id }) => kind.ruleIds.includes(id)) ?? offered[0]
  if (rule === undefined) return undefined
  const term = { termFrom: meeting.startsAt.slice(0, 10), years: kind.election?.termYears ?? TERM_YEARS }
  const agenda = meeting.agenda.some(item => item.kind === 'election')
    ? meeting.agenda
    : withItem(meeting.agenda, { id: newId(), kind: 'election', title: '选举', outcome: 'open', note: '' })
  return withRoll({ ...meeting, agenda, election: blankElection(rule, [], term) }, meeting.roll)
}

function withItem(agenda: readonly AgendaItem[], item: AgendaItem): AgendaItem[] {
  const letters = agenda.findIndex(({ kind }) => kind === 'letters')
  return agenda.toSpliced(letters === -1 ? agenda.length : letters, 0, item)
}

/** Whether the election can still be called off: no ballot has been given out in any round. */
export const mayDropElection = ({ election }: Meeting): boolean =>
  election !== undefined &&
  roundsOf(election).every(({ issued, returned }) => issued === null && returned === null)

/** The meeting without its election and without the item of the agenda that is about it. */
export function withoutElection(meeting: Meeting): Meeting {
  const rest: Meeting = { ...meeting, agenda: meeting.agenda.filter(({ kind }) => kind !== 'election') }
  delete rest.election
  return rest
}

/** Only an association has member units, and gives letters to those it elected. */
const ofAssociations: readonly MeetingPaper[] = ['member-list', 'appointment']

/** The papers a meeting takes, in the order they are needed: those of its kind, and where it elects those of an election. */
export function papersOf(
  kind: MeetingKind,
  { election }: Pick<Meeting, 'election'>,
): readonly MeetingPaper[] {
  const { papers, body } = kind
  if (election === undefined) return papers
  const others = papers.filter(one => !electingPapers.includes(one))
  const elects = electingPapers.filter(
    one => papers.includes(one) || body === 'association' || !ofAssociations.includes(one),
  )
  return [...others, ...elects]
}
