import { useMemo } from 'react'
import { appointment } from '../../../domain/records/appointment'
import type { Meeting } from '../../../domain/records/meeting'
import { memberUnit } from '../../../domain/records/member-unit'
import { organisation } from '../../../domain/records/organisation'
import { issuedPaper } from '../../../domain/records/paper'
import { publicNotice } from '../../../domain/records/public-notice'
import { supervision } from '../../../domain/records/supervision'
import { topic } from '../../../domain/records/topic'
import { useServices } from '../../../services/services'
import { useAll, useFound } from '../../../services/use-records'
import type { PaperContext } from './paper-context'

const ofMeeting = <R extends { readonly meetingId?: string | undefined }>(
  records: readonly R[],
  meetingId: string,
): readonly R[] => records.filter(one => one.meetingId === meetingId)

/** Everything the papers of a meeting are made from; undefined while the body that met is not on record. */
export function usePaperContext(meeting: Meeting): PaperContext | undefined {
  const today = useServices().world.today()
  const body = useFound(organisation, meeting.organisationId)
  const units = useAll(memberUnit)
  const topics = useAll(topic)
  const notices = useAll(publicNotice)
  const orders = useAll(supervision)
  const appointments = useAll(appointment)
  const papers = useAll(issuedPaper)
  return useMemo(() => {
    if (body === undefined) return undefined
    return {
      meeting,
      body,
      today,
      units: units.filter(one => one.organisationId === body.id && one.leftOn === undefined),
      topics: ofMeeting(topics, meeting.id),
      notices: ofMeeting(notices, meeting.id),
      orders: ofMeeting(orders, meeting.id),
      appointments: ofMeeting(appointments, meeting.id),
      papers: ofMeeting(papers, meeting.id),
    }
  }, [meeting, body, today, units, topics, notices, orders, appointments, papers])
}
