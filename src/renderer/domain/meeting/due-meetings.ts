import type { Meeting } from '../records/meeting'
import type { MeetingKindSetting } from '../records/meeting-kind-setting'
import { monthsAfter } from '../text/calendar'
import { daysBetween } from '../people/days'
import { meetingKinds } from './data/meeting-kinds'
import { kindRules } from './kind-rules'
import type { MeetingKind } from './meeting-kind'
import { isHeld } from './meeting-state'

/** The next meeting of a kind a body has to hold. */
export type DueMeeting = {
  readonly kind: MeetingKind
  readonly organisationId: string
  readonly everyMonths: number
  /** The meeting it is counted from: the last of its kind, or the founding where there was none yet. */
  readonly last: Meeting
  /** The last day it can be held without being late, `YYYY-MM-DD`. */
  readonly due: string
  /** Days from today to that day; negative: late. */
  readonly daysLeft: number
  /** The one already called, though not yet held. */
  readonly called: Meeting | undefined
}

const latest = (meetings: readonly Meeting[]): Meeting | undefined =>
  meetings.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)).at(-1)

/**
 * When each kind of meeting that comes round is due next, for every body that has held one, or, for the association's own kinds, that has
 * been founded; the earliest first. `today` is `YYYY-MM-DD`.
 */
export function dueMeetings(
  meetings: readonly Meeting[],
  settings: readonly MeetingKindSetting[],
  today: string,
): readonly DueMeeting[] {
  const bodies = [...new Set(meetings.map(one => one.organisationId))]
  const due = bodies.flatMap(organisationId => {
    const own = meetings.filter(one => one.organisationId === organisationId)
    return meetingKinds.flatMap(kind => nextOf(kind, own, settings, today) ?? [])
  })
  return due.toSorted((one, other) => one.due.localeCompare(other.due))
}

function nextOf(
  kind: MeetingKind,
  own: readonly Meeting[],
  settings: readonly MeetingKindSetting[],
  today: string,
): DueMeeting | undefined {
  const every = kindRules(kind, settings).everyMonths
  if (every === undefined) return undefined
  const held = own.filter(isHeld)
  const last =
    latest(held.filter(one => one.meetingKind === kind.id)) ??
    (kind.body === 'association' ? latest(held.filter(one => one.meetingKind === 'founding')) : undefined)
  if (last === undefined) return undefined
  const due = monthsAfter(last.startsAt.slice(0, 10), every.value)
  return {
    kind,
    organisationId: last.organisationId,
    everyMonths: every.value,
    last,
    due,
    daysLeft: daysBetween(today, due),
    called: own.find(one => one.meetingKind === kind.id && !isHeld(one) && one.notHeld === undefined),
  }
}
