import type { Records } from '../ports'
import { meeting as meetingKind, type Meeting } from '../records/meeting'
import { organisation as organisationKind, type Organisation } from '../records/organisation'
import { fail, ok, type Result } from '../result'

export type MeetingWithBody = { readonly meeting: Meeting; readonly body: Organisation }

/** A meeting and the body that met. Refusal: `meeting-not-found`. */
export function findMeeting(records: Records, meetingId: string): Result<MeetingWithBody> {
  const meeting = records.find(meetingKind, meetingId)
  if (meeting === undefined) return fail('meeting-not-found')
  const body = records.find(organisationKind, meeting.organisationId)
  return body === undefined ? fail('meeting-not-found') : ok({ meeting, body })
}
