import { put, type Change } from '../journal/entry'
import { meeting as meetingKind, type Meeting } from '../records/meeting'
import { fail, ok, type Problem, type Result } from '../result'

/**
 * What is missing before the file of a meeting is closed: minutes in force, that they were handed round, and no order left open. Of a
 * meeting recorded after the fact only the minutes are asked for.
 */
export function archiveGaps(meeting: Meeting, openOrders: number): readonly Problem[] {
  const { minutesPaperId, distributedOn, afterTheFact } = meeting
  const handedRound = distributedOn !== undefined || afterTheFact === true
  return [
    ...(minutesPaperId === undefined ? [{ code: 'archive-no-minutes' }] : []),
    ...(minutesPaperId !== undefined && !handedRound ? [{ code: 'archive-not-distributed' }] : []),
    ...(openOrders > 0 ? [{ code: 'step-orders-open', detail: { count: String(openOrders) } }] : []),
  ]
}

/** 登记纪要已分送. Refusal: `archive-no-minutes`. */
export function distributeMinutes(meeting: Meeting, today: string): Result<Change> {
  if (meeting.minutesPaperId === undefined) return fail('archive-no-minutes')
  return ok({
    cause: 'meeting-distributed',
    detail: meeting.title,
    save: [put(meetingKind, { ...meeting, distributedOn: today })],
  })
}

/** 归档: nothing more is to be done with a meeting. Refusals: `archive-already`, and what {@link archiveGaps} finds first. */
export function archiveMeeting(meeting: Meeting, openOrders: number, today: string): Result<Change> {
  if (meeting.archivedOn !== undefined) return fail('archive-already')
  const [problem] = archiveGaps(meeting, openOrders)
  if (problem !== undefined) return { ok: false, problem }
  return ok({
    cause: 'meeting-archived',
    detail: meeting.title,
    save: [put(meetingKind, { ...meeting, archivedOn: today })],
  })
}
