import { minutes } from '../../../documents/minutes'
import { put } from '../../../domain/journal/entry'
import { minutesGaps } from '../../../domain/meeting/minutes-gaps'
import { minutesNumber } from '../../../domain/meeting/numbers'
import { minutesFacts } from '../../../domain/meeting/paper-facts'
import { meeting as meetingKind, type Meeting } from '../../../domain/records/meeting'
import type { Organisation } from '../../../domain/records/organisation'
import { issuedPaper, type IssuedPaper } from '../../../domain/records/paper'
import { fail, ok, type Result } from '../../../domain/result'
import { refusalWords } from '../../../domain/words/problem-words'
import { laidOut } from './laid-out'
import { findMeeting, type IssuingPorts } from './issuing-ports'

/** The minutes as they would be issued today. */
export const layMinutes = (meeting: Meeting, body: Organisation, issuedOn: string) =>
  laidOut(minutes, minutesFacts(meeting, body, issuedOn))

/**
 * Issues the minutes of a meeting: laid out and drawn for trial, then registered, which closes the meeting.
 * Refusals: `meeting-not-found`, `minutes-already-issued`, `minutes-not-ready` (with what is missing), those of drawing and of writing.
 */
export async function issueMinutes(
  { records, pages, world }: IssuingPorts,
  meetingId: string,
): Promise<Result<IssuedPaper>> {
  const found = findMeeting(records, meetingId)
  if (!found.ok) return found
  const { meeting, body } = found.value
  if (meeting.minutesPaperId !== undefined) return fail('minutes-already-issued')
  const gaps = minutesGaps(meeting)
  if (gaps.length > 0) return fail('minutes-not-ready', { gaps: gaps.map(refusalWords).join('；') })

  const issuedOn = world.today()
  const layout = layMinutes(meeting, body, issuedOn)
  const trial = await pages.draw(layout)
  if (!trial.ok) return trial
  const paper: IssuedPaper = {
    id: world.newId(),
    documentId: minutes.id,
    title: minutes.title,
    number: minutesNumber(meeting),
    subject: meeting.title,
    meetingId,
    issuedOn,
    layout,
  }
  const written = await records.commit({
    cause: 'paper-issued',
    detail: `${meeting.title}纪要`,
    save: [put(issuedPaper, paper), put(meetingKind, { ...meeting, minutesPaperId: paper.id })],
  })
  return written.ok ? ok(paper) : written
}
