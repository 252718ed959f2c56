import { laidOut } from '../../../documents/laid-out'
import { minutes } from '../../../documents/minutes'
import { put } from '../../../domain/journal/entry'
import { findMeeting, type MeetingWithBody } from '../../../domain/meeting/find-meeting'
import { minutesGaps } from '../../../domain/meeting/minutes-gaps'
import { minutesNumber } from '../../../domain/meeting/numbers'
import { minutesFacts } from '../../../domain/meeting/paper-facts'
import { issuePapers, type IssuingPorts, type PaperDraft } from '../../../domain/paper/issue-papers'
import { meeting as meetingKind, type Meeting } from '../../../domain/records/meeting'
import type { Organisation } from '../../../domain/records/organisation'
import type { IssuedPaper } from '../../../domain/records/paper'
import { topic } from '../../../domain/records/topic'
import { fail, ok, type Result } from '../../../domain/result'
import { topicsAfter } from '../../../domain/topics/topics-of-meeting'
import { refusalWords } from '../../../domain/words/problem-words'

/** The minutes as they would be issued today. */
export const layMinutes = (meeting: Meeting, body: Organisation, issuedOn: string) =>
  laidOut(minutes, minutesFacts(meeting, body, issuedOn))

const draftOf = ({ meeting, body }: MeetingWithBody): PaperDraft => ({
  documentId: minutes.id,
  title: minutes.title,
  subject: meeting.title,
  meetingId: meeting.id,
  number: { kind: 'own', words: minutesNumber(meeting) },
  layout: ({ issuedOn }) => layMinutes(meeting, body, issuedOn),
})

/**
 * Issues the minutes of a meeting: laid out and drawn for trial, then registered, which closes the meeting and
 * tells its topics what came of them.
 * Refusals: `meeting-not-found`, `minutes-already-issued`, `minutes-not-ready` (with what is missing), those of {@link issuePapers}.
 */
export async function issueMinutes(ports: IssuingPorts, meetingId: string): Promise<Result<IssuedPaper>> {
  const found = findMeeting(ports.records, meetingId)
  if (!found.ok) return found
  const { meeting } = found.value
  if (meeting.minutesPaperId !== undefined) return fail('minutes-already-issued')
  const gaps = minutesGaps(meeting)
  if (gaps.length > 0) return fail('minutes-not-ready', { gaps: gaps.map(refusalWords).join('；') })
  const issued = await issuePapers(ports, {
    detail: `${meeting.title}纪要`,
    drafts: [draftOf(found.value)],
    also: ([paper]) =>
      paper === undefined
        ? []
        : [
            put(meetingKind, { ...meeting, minutesPaperId: paper.id }),
            ...topicsAfter(meeting, ports.records.all(topic)).map(one => put(topic, one)),
          ],
  })
  if (!issued.ok) return issued
  const [paper] = issued.value
  if (paper === undefined) throw new Error('The minutes were written but are not there')
  return ok(paper)
}
