import type { AgendaItem, Meeting } from '../records/meeting'
import type { Problem } from '../result'
import { checkMeetingVote } from '../voting/check-meeting-vote'
import { electionResult, isCounted } from '../voting/election-result'
import { isVoteCounted } from '../voting/meeting-vote-result'
import { quoted } from './agenda-title'
import { agendaKinds } from './data/agenda-kinds'
import { rollFigures } from './roll'

type Gap = (meeting: Meeting) => readonly Problem[]

const gap = (
  missing: boolean,
  code: string,
  detail?: Readonly<Record<string, string>>,
): readonly Problem[] => (missing ? [{ code, ...(detail && { detail }) }] : [])

const TOLD = 3

/** The first few by name and how many there are, since a meeting may have a dozen. */
const someOf = (titles: readonly string[]): string =>
  titles.length <= TOLD + 1 ? titles.join('、') : `${titles.slice(0, TOLD).join('、')}等 ${titles.length} 项`

const isOpen = (item: AgendaItem): boolean =>
  item.outcome === 'open' && agendaKinds[item.kind].outcomes.length > 0

const openItems: Gap = ({ agenda }) => {
  const open = agenda.filter(isOpen)
  return gap(open.length > 0, 'minutes-agenda-open', { items: someOf(open.map(quoted)) })
}

const uncountedElection: Gap = ({ election }) => {
  if (election === undefined) return []
  return gap(!isCounted(election), 'minutes-election-open')
}

/** Figures that contradict each other. */
const impossibleElection: Gap = ({ election }) =>
  gap(
    election !== undefined &&
      electionResult(election).problems.some(({ severity }) => severity === 'impossible'),
    'minutes-election-impossible',
  )

/** Votes on items of the agenda whose figures are missing or contradict each other. */
const openVotes: Gap = ({ agenda }) => {
  const open = agenda.filter(({ vote }) => vote !== undefined && !isVoteCounted(vote))
  return gap(open.length > 0, 'minutes-vote-open', { items: open.map(quoted).join('、') })
}

const impossibleVotes: Gap = ({ agenda }) => {
  const wrong = agenda.filter(
    ({ vote }) =>
      vote !== undefined && checkMeetingVote(vote).some(({ severity }) => severity === 'impossible'),
  )
  return gap(wrong.length > 0, 'minutes-vote-impossible', { items: wrong.map(quoted).join('、') })
}

const nobodyPresent: Gap = ({ roll }) => {
  const { present, awaited } = rollFigures(roll)
  return gap(present === 0 && awaited === 0, 'minutes-nobody-present')
}

const awaitedPeople: Gap = ({ roll }) => {
  const { awaited } = rollFigures(roll)
  return gap(awaited > 0, 'minutes-people-awaited', { count: String(awaited) })
}

const unassignedDecisions: Gap = ({ decisions }) => {
  const open = decisions.filter(one => one.responsible.trim() === '')
  return gap(open.length > 0, 'minutes-decision-unassigned', { items: open.map(one => one.text).join('；') })
}

const basics: readonly Gap[] = [
  ({ place }) => gap(place.trim() === '', 'minutes-no-place'),
  ({ chair }) => gap(chair.trim() === '', 'minutes-no-chair'),
  ({ recorder }) => gap(recorder.trim() === '', 'minutes-no-recorder'),
]

const gaps: readonly Gap[] = [
  ...basics,
  nobodyPresent,
  awaitedPeople,
  openItems,
  uncountedElection,
  impossibleElection,
  openVotes,
  impossibleVotes,
  unassignedDecisions,
]

/**
 * What is still missing before the minutes of a meeting can be issued, in the order the page runs; empty when nothing is. Of a meeting
 * recorded after the fact nothing is missing: what is not known stays 未载明.
 */
export const minutesGaps = (meeting: Meeting): readonly Problem[] =>
  (meeting.afterTheFact === true ? [impossibleElection, impossibleVotes] : gaps).flatMap(check =>
    check(meeting),
  )

/** What is missing before there is anything to lay out as minutes, even as a draft. */
export const draftGaps = (meeting: Meeting): readonly Problem[] =>
  meeting.afterTheFact === true ? [] : basics.flatMap(check => check(meeting))
