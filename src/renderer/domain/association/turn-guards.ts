import { lettersDue } from '../meeting/letters'
import type { Appointment } from '../records/appointment'
import type { AgendaItem, Meeting } from '../records/meeting'
import type { Organisation } from '../records/organisation'
import type { Regulation } from '../records/regulation'
import type { Problem } from '../result'
import { daysAfter } from '../people/days'
import { lastTurn } from './associations'
import { isInPost } from './posts'

/** Everything on record the state of an association is judged by. */
export type AssociationFacts = {
  readonly organisation: Organisation
  /** Of this body only, like the rest. */
  readonly meetings: readonly Meeting[]
  readonly regulations: readonly Regulation[]
  readonly appointments: readonly Appointment[]
  /** `YYYY-MM-DD` */
  readonly today: string
  /** So many days before the terms end a renewal may begin: as the office has set it for the end of terms. */
  readonly renewalDays: number
}

/** What speaks for a turn, so that the clerk need not write it: the meeting, its day and the words. */
export type TurnEvidence = { readonly on: string; readonly ground: string; readonly meeting?: string }

/** What a turn waits for: either what has shown that it may be taken, or what is missing. */
export type AssociationGuard = (
  facts: AssociationFacts,
) => { readonly evidence: TurnEvidence } | { readonly missing: readonly Problem[] }

const missing = (code: string, detail?: Readonly<Record<string, string>>) => ({
  missing: [{ code, ...(detail && { detail }) }],
})

const evidenceOf = (meeting: Meeting, what: string): { readonly evidence: TurnEvidence } => ({
  evidence: { on: meeting.startsAt.slice(0, 10), ground: `${meeting.title}${what}`, meeting: meeting.id },
})

const latestFirst = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings.toSorted((one, other) => other.startsAt.localeCompare(one.startsAt))

const withItem = (
  meetings: readonly Meeting[],
  fits: (item: AgendaItem) => boolean,
): readonly [Meeting, AgendaItem] | undefined => {
  for (const meeting of latestFirst(meetings)) {
    const item = meeting.agenda.find(fits)
    if (item !== undefined) return [meeting, item]
  }
  return undefined
}

/** 筹备情况报告 was heard. */
export const reportHeard: AssociationGuard = ({ meetings }) => {
  const found = withItem(
    meetings,
    item => item.kind === 'report' && item.outcome === 'heard' && item.title.includes('筹备'),
  )
  return found ? evidenceOf(found[0], `听取${found[1].title}`) : missing('association-report-not-heard')
}

/** At least one rule was adopted: by a meeting, or as a version on record. */
export const ruleAdopted: AssociationGuard = ({ meetings, regulations }) => {
  const found = withItem(meetings, item => item.kind === 'rule' && item.outcome === 'adopted')
  if (found) return evidenceOf(found[0], `审议通过${found[1].title}`)
  for (const { title, versions } of regulations) {
    const adopted = versions.findLast(one => one.adoptedOn !== undefined)
    if (adopted?.adoptedOn !== undefined) {
      return { evidence: { on: adopted.adoptedOn, ground: `${adopted.adoptedBy}通过《${title}》` } }
    }
  }
  return missing('association-no-rule')
}

/** What is still open about those a meeting elected: a letter, their answer, or a post nobody took. */
function openPosts(meeting: Meeting, appointments: readonly Appointment[]): readonly Problem[] {
  const due = lettersDue(meeting, appointments)
  if (!due.ok) return [due.problem]
  const names = (kept: typeof due.value): string =>
    kept.map(one => `${one.candidate.name}（${one.post.title}）`).join('、')
  const noLetter = due.value.filter(one => one.issued === undefined)
  const unanswered = due.value.filter(
    ({ issued }) => issued !== undefined && issued.acceptedOn === undefined && issued.declined === undefined,
  )
  const declined = due.value.filter(({ issued }) => issued?.declined === true)
  const replaced = (title: string): boolean =>
    appointments.some(one => one.post === title && isInPost(one) && one.meetingId !== meeting.id)
  const untaken = declined.filter(one => !replaced(one.post.title))
  return [
    ...(noLetter.length > 0 ? [{ code: 'association-no-letter', detail: { names: names(noLetter) } }] : []),
    ...(unanswered.length > 0
      ? [{ code: 'association-post-unanswered', detail: { names: names(unanswered) } }]
      : []),
    ...(untaken.length > 0 ? [{ code: 'association-post-declined', detail: { names: names(untaken) } }] : []),
  ]
}

/** A valid election among these meetings, and everybody elected has taken the post on. */
function acceptedAmong(facts: AssociationFacts, meetings: readonly Meeting[], none: string) {
  const elections = latestFirst(meetings).filter(one => one.election !== undefined)
  const valid = elections.find(one => lettersDue(one, facts.appointments).ok)
  if (valid === undefined) return missing(none)
  const open = openPosts(valid, facts.appointments)
  return open.length > 0 ? { missing: open } : evidenceOf(valid, '选举有效，当选人员均已就任')
}

/** The first leaders were elected and have accepted. */
export const electedAccepted: AssociationGuard = facts =>
  acceptedAmong(facts, facts.meetings, 'association-no-election')

/** The leaders were elected anew since the renewal began, and have accepted. */
export const electionAnew: AssociationGuard = facts => {
  const since = lastTurn(facts.organisation)?.on ?? ''
  const meetings = facts.meetings.filter(one => one.startsAt.slice(0, 10) >= since)
  return acceptedAmong(facts, meetings, 'association-no-new-election')
}

/** The terms of those in post are over, or run out soon enough to begin the renewal. */
export const termRunningOut: AssociationGuard = ({ appointments, today, renewalDays }) => {
  const last = appointments
    .filter(isInPost)
    .map(one => one.termTo)
    .toSorted()
    .at(-1)
  if (last === undefined) return missing('association-nobody-in-post')
  const from = daysAfter(last, -renewalDays)
  if (today < from) return missing('association-term-not-over', { last, from, days: String(renewalDays) })
  return { evidence: { on: today, ground: `本届任期${today > last ? '已于' : '将于'}${last}届满` } }
}
