import { appointment, type Appointment } from '../../../domain/records/appointment'
import type { Meeting } from '../../../domain/records/meeting'
import { memberUnit, type MemberUnit } from '../../../domain/records/member-unit'
import type { Organisation } from '../../../domain/records/organisation'
import { issuedPaper, type IssuedPaper } from '../../../domain/records/paper'
import { publicNotice, type PublicNotice } from '../../../domain/records/public-notice'
import { supervision, type Supervision } from '../../../domain/records/supervision'
import { topic, type Topic } from '../../../domain/records/topic'
import type { Records } from '../../../domain/ports'

/** What is on record besides meetings that papers are made from. */
export type PaperRecords = {
  readonly units: readonly MemberUnit[]
  readonly topics: readonly Topic[]
  readonly notices: readonly PublicNotice[]
  readonly orders: readonly Supervision[]
  readonly appointments: readonly Appointment[]
  readonly papers: readonly IssuedPaper[]
}

/** A meeting, the body that met, and what is on record of it. */
export type PaperContext = PaperRecords & {
  readonly meeting: Meeting
  readonly body: Organisation
  readonly today: string
}

/** What is to stand on one paper, and how the register knows it. */
export type PaperMatter = {
  readonly facts: Readonly<Record<string, unknown>>
  readonly subject: string
  readonly about?: { readonly kind: string; readonly id: string }
  /** The number its record has already. */
  readonly number?: string
}

/** Everything of these kinds that is on record now. */
export const paperRecords = (records: Pick<Records, 'all'>): PaperRecords => ({
  units: records.all(memberUnit),
  topics: records.all(topic),
  notices: records.all(publicNotice),
  orders: records.all(supervision),
  appointments: records.all(appointment),
  papers: records.all(issuedPaper),
})

/** Everything the papers of a meeting are made from, among all that is on record. */
export function paperContext(
  { units, topics, notices, orders, appointments, papers }: PaperRecords,
  { meeting, body, today }: Pick<PaperContext, 'meeting' | 'body' | 'today'>,
): PaperContext {
  const own = ({ meetingId }: { readonly meetingId?: string | undefined }): boolean =>
    meetingId === meeting.id
  return {
    meeting,
    body,
    today,
    units: units.filter(one => one.organisationId === body.id && one.leftOn === undefined),
    topics: topics.filter(own),
    notices: notices.filter(own),
    orders: orders.filter(own),
    appointments: appointments.filter(own),
    papers: papers.filter(own),
  }
}
