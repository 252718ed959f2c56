import { put, type Change } from '../journal/entry'
import { topic, type Topic } from '../records/topic'
import { meeting as meetingKind, type Meeting, type NotHeld } from '../records/meeting'
import { fail, ok, type Result } from '../result'
import { hasBegun, isClosed } from './meeting-state'
import { meetingNumber } from './new-meeting'

/** Calls a meeting off, or says that it could not be held. Refusals: `meeting-closed`, `not-held-reason`, `cancel-begun`, `not-held-early`. */
export function callOff(meeting: Meeting, notHeld: NotHeld, today: string): Result<Change> {
  const reason = notHeld.reason.trim()
  if (isClosed(meeting)) return fail('meeting-closed')
  if (reason === '') return fail('not-held-reason')
  if (notHeld.how === 'cancelled' && hasBegun(meeting)) return fail('cancel-begun')
  if (notHeld.how === 'inquorate' && meeting.startsAt.slice(0, 10) > today) return fail('not-held-early')
  const changed: Meeting = { ...meeting, notHeld: { ...notHeld, reason } }
  return ok({
    cause: notHeld.how === 'cancelled' ? 'meeting-cancelled' : 'meeting-inquorate',
    detail: meeting.title,
    save: [put(meetingKind, changed)],
  })
}

/** The meeting called anew in place of one that was not held, and the topics that go to it. */
export type CalledAnew = { readonly meeting: Meeting; readonly change: Change }

/**
 * 另行通知: a new meeting that takes over the roll and the agenda of one that was not held, and the topics put to it. It keeps the number,
 * since the other was never held. Refusals: `anew-held` (only for one that was not held), `anew-already`, `anew-earlier`.
 */
export function callAnew(
  before: Meeting,
  startsAt: string,
  known: { readonly meetings: readonly Meeting[]; readonly topics: readonly Topic[] },
  newId: () => string,
): Result<CalledAnew> {
  if (before.notHeld === undefined) return fail('anew-held')
  if (known.meetings.some(one => one.replacesId === before.id)) return fail('anew-already')
  if (startsAt <= before.startsAt) return fail('anew-earlier', { before: before.startsAt.slice(0, 10) })
  const sameYear = startsAt.slice(0, 4) === before.startsAt.slice(0, 4)
  const meeting: Meeting = {
    id: newId(),
    meetingKind: before.meetingKind,
    title: before.title,
    nth: sameYear
      ? before.nth
      : meetingNumber(before.meetingKind, before.organisationId, startsAt, known.meetings),
    organisationId: before.organisationId,
    startsAt,
    place: before.place,
    chair: before.chair,
    recorder: before.recorder,
    roll: before.roll.map(({ id, name, unit, post, phone }) => ({
      id,
      name,
      unit,
      post,
      attendance: 'awaited',
      ...(phone !== undefined && { phone }),
    })),
    agenda: before.agenda.map(({ id, title, kind, presenter, topicId }) => ({
      id,
      title,
      kind,
      outcome: 'open',
      note: '',
      ...(presenter !== undefined && { presenter }),
      ...(topicId !== undefined && { topicId }),
    })),
    decisions: [],
    replacesId: before.id,
    ...(before.convenor !== undefined && { convenor: before.convenor }),
    ...(before.topicsSettledOn !== undefined && { topicsSettledOn: before.topicsSettledOn }),
    ...(before.election && { election: { ...before.election, present: 0 } }),
  }
  const moved = known.topics.filter(one => one.meetingId === before.id)
  return ok({
    meeting,
    change: {
      cause: 'meeting-created',
      detail: meeting.title,
      save: [put(meetingKind, meeting), ...moved.map(one => put(topic, { ...one, meetingId: meeting.id }))],
    },
  })
}
