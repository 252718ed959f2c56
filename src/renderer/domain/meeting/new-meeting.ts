import type { Meeting } from '../records/meeting'
import type { Organisation } from '../records/organisation'
import type { VoteRuleVersion } from '../records/vote-rule'
import { blankElection } from '../voting/blank-election'
import type { Election } from '../voting/election'
import { rulesOffered } from '../voting/offered-rules'
import type { MeetingKind } from './meeting-kind'

/** What the clerk says when a meeting is recorded; everything else follows from its kind. */
export type MeetingCall = Pick<Meeting, 'startsAt' | 'place' | 'chair' | 'recorder'> & {
  /** Where it is to be called otherwise than the body and its kind say. */
  readonly title?: string
  readonly convenor?: string
  /** 补录: it was held before it is recorded here. */
  readonly afterTheFact?: true
}

/** A new meeting of a kind, with its standing agenda and its posts, numbered among `existing`; `versions`: the office's own rules of voting. */
export function newMeeting(
  kind: MeetingKind,
  body: Organisation,
  call: MeetingCall,
  existing: readonly Meeting[],
  newId: () => string,
  versions: readonly VoteRuleVersion[] = [],
): Meeting {
  const election = newElection(kind, { day: call.startsAt.slice(0, 10), versions }, newId)
  return {
    ...call,
    id: newId(),
    meetingKind: kind.id,
    title: call.title ?? suggestedTitle(kind, body.name),
    nth: meetingNumber(kind.id, body.id, call.startsAt, existing),
    organisationId: body.id,
    roll: [],
    agenda: kind.agenda.map(item => ({
      id: newId(),
      kind: item.kind,
      title: item.title.replace('{name}', body.name),
      outcome: 'open',
      note: '',
    })),
    ...(election && { election }),
    decisions: [],
  }
}

/** 文和园物业服务提升促进会工作例会: the body and what its kind is called. */
export const suggestedTitle = (kind: MeetingKind, bodyName: string): string => bodyName + kind.titleEnding

/** The number of the next meeting of a kind of a body in the year of `startsAt`: one more than the highest there is. */
export function meetingNumber(
  kindId: string,
  organisationId: string,
  startsAt: string,
  existing: readonly Meeting[],
): number {
  const year = startsAt.slice(0, 4)
  const numbers = existing
    .filter(one => one.meetingKind === kindId && one.organisationId === organisationId)
    .filter(one => one.startsAt.startsWith(year))
    .map(one => one.nth)
  return Math.max(0, ...numbers) + 1
}

type Ruled = { readonly day: string; readonly versions: readonly VoteRuleVersion[] }

function newElection(kind: MeetingKind, { day, versions }: Ruled, newId: () => string): Election | undefined {
  if (kind.election === undefined) return undefined
  const { ruleId, posts, termYears } = kind.election
  const rule = rulesOffered(versions, day).rules.find(one => one.id === ruleId)
  if (rule === undefined) throw new Error(`No vote rule ${ruleId} on ${day}`)
  const own = posts.map(post => ({ ...post, id: newId() }))
  return blankElection(rule, own, { termFrom: day, years: termYears })
}

/** A meeting moved to another year takes the next number of that year; otherwise it keeps its own. */
export function renumbered(changed: Meeting, before: Meeting, existing: readonly Meeting[]): Meeting {
  if (changed.startsAt.slice(0, 4) === before.startsAt.slice(0, 4)) return changed
  const others = existing.filter(one => one.id !== changed.id)
  return {
    ...changed,
    nth: meetingNumber(changed.meetingKind, changed.organisationId, changed.startsAt, others),
  }
}
