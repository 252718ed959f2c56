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
import { paperContext, type PaperContext } from './paper-context'

/** Everything the papers of a meeting are made from, anew when any of it changes; undefined while the body that met is not on record. */
export function usePaperContext(meeting: Meeting): PaperContext | undefined {
  const today = useServices().world.today()
  const body = useFound(organisation, meeting.organisationId)
  const units = useAll(memberUnit)
  const topics = useAll(topic)
  const notices = useAll(publicNotice)
  const orders = useAll(supervision)
  const appointments = useAll(appointment)
  const papers = useAll(issuedPaper)
  return useMemo(
    () =>
      body === undefined
        ? undefined
        : paperContext({ units, topics, notices, orders, appointments, papers }, { meeting, body, today }),
    [meeting, body, today, units, topics, notices, orders, appointments, papers],
  )
}
