import { appointment, type Appointment } from '../../../domain/records/appointment'
import type { Meeting } from '../../../domain/records/meeting'
import { memberUnit, type MemberUnit } from '../../../domain/records/member-unit'
import type { Organisation } from '../../../domain/records/organisation'
import { issuedPaper, type IssuedPaper } from '../../../domain/records/paper'
import { publicNotice, type PublicNotice } from '../../../domain/records/public-notice'
import { supervision, type Supervision } from '../../../domain/records/supervision'
import { topic, type Topic } from '../../../domain/records/topic'
import type { Records } from '../../../domain/ports'

/** A meeting, the body that met, and what else is on record of it. */
export type PaperContext = {
  readonly meeting: Meeting
  readonly body: Organisation
  readonly today: string
  readonly units: readonly MemberUnit[]
  readonly topics: readonly Topic[]
  readonly notices: readonly PublicNotice[]
  readonly orders: readonly Supervision[]
  readonly appointments: readonly Appointment[]
  readonly papers: readonly IssuedPaper[]
}

/** What is to stand on one paper, and how the register knows it. */
export type PaperMatter = {
  readonly facts: Readonly<Record<string, unknown>>
  readonly subject: string
  readonly about?: { readonly kind: string; readonly id: string }
  /** The number its record has already. */
  readonly number?: string
}

/** Everything the papers of a meeting are made from. */
export function paperContext(
  records: Pick<Records, 'all'>,
  { meeting, body, today }: Pick<PaperContext, 'meeting' | 'body' | 'today'>,
): PaperContext {
  const own = ({ meetingId }: { readonly meetingId?: string | undefined }): boolean =>
    meetingId === meeting.id
  return {
    meeting,
    body,
    today,
    units: records.all(memberUnit).filter(one => one.organisationId === body.id && one.leftOn === undefined),
    topics: records.all(topic).filter(own),
    notices: records.all(publicNotice).filter(own),
    orders: records.all(supervision).filter(own),
    appointments: records.all(appointment).filter(own),
    papers: records.all(issuedPaper).filter(own),
  }
}
