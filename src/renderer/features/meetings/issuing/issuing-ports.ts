import type { Pages, Records } from '../../../domain/ports'
import { meeting as meetingKind, type Meeting } from '../../../domain/records/meeting'
import { organisation as organisationKind, type Organisation } from '../../../domain/records/organisation'
import { fail, ok, type Result } from '../../../domain/result'
import type { World } from '../../../domain/world'

/** What issuing a paper needs. */
export type IssuingPorts = { readonly records: Records; readonly pages: Pages; readonly world: World }

export type MeetingWithBody = { readonly meeting: Meeting; readonly body: Organisation }

/** A meeting and the body that met. Refusal: `meeting-not-found`. */
export function findMeeting(records: Records, meetingId: string): Result<MeetingWithBody> {
  const meeting = records.find(meetingKind, meetingId)
  if (meeting === undefined) return fail('meeting-not-found')
  const body = records.find(organisationKind, meeting.organisationId)
  return body === undefined ? fail('meeting-not-found') : ok({ meeting, body })
}
