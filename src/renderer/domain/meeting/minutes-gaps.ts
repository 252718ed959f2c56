import type { AgendaItem, Meeting } from '../records/meeting'
import type { Problem } from '../result'
import { checkElection } from '../voting/check-election'
import { isCounted } from '../voting/election-result'
import { quoted } from './agenda-title'
import { agendaKinds } from './data/agenda-kinds'
import { rollFigures } from './roll'

type Gap = (meeting: Meeting) => readonly Problem[]

const gap = (
  missing: boolean,
  code: string,
  detail?: Readonly<Record<string, string>>,
): readonly Problem[] => (missing ? [{ code, ...(detail && { detail }) }] : [])

const isOpen = (item: AgendaItem): boolean =>
  item.outcome === 'open' && agendaKinds[item.kind].outcomes.length > 0

const openItems: Gap = ({ agenda }) => {
  const open = agenda.filter(isOpen)
  return gap(open.length > 0, 'minutes-agenda-open', { items: open.map(quoted).join('、') })
}

const uncountedElection: Gap = ({ election }) => {
  if (election === undefined) return []
  const impossible = checkElection(election).some(problem => problem.severity === 'impossible')
  return [
    ...gap(!isCounted(election), 'minutes-election-open'),
    ...gap(impossible, 'minutes-election-impossible'),
  ]
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
  unassignedDecisions,
]

/** What is still missing before the minutes of a meeting can be issued, in the order the page runs; empty when nothing is. */
export const minutesGaps = (meeting: Meeting): readonly Problem[] => gaps.flatMap(check => check(meeting))

/** What is missing before there is anything to lay out as minutes, even as a draft. */
export const draftGaps = (meeting: Meeting): readonly Problem[] => basics.flatMap(check => check(meeting))
