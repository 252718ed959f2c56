import { factsProblem } from '../../../documents/facts-problem'
import { laidOut } from '../../../documents/laid-out'
import { minutes } from '../../../documents/minutes'
import { put } from '../../../domain/journal/entry'
import { findMeeting, type MeetingWithBody } from '../../../domain/meeting/find-meeting'
import { minutesGaps } from '../../../domain/meeting/minutes-gaps'
import { minutesNumber } from '../../../domain/meeting/numbers'
import { minutesFacts } from '../../../domain/meeting/paper-facts'
import { issuePapers, type IssuingPorts } from '../../../domain/paper/issue-papers'
import type { PaperDraft } from '../../../domain/paper/paper-draft'
import { meeting as meetingKind, type Meeting } from '../../../domain/records/meeting'
import type { Organisation } from '../../../domain/records/organisation'
import type { IssuedPaper } from '../../../domain/records/paper'
import { supervision } from '../../../domain/records/supervision'
import { topic } from '../../../domain/records/topic'
import { fail, ok, type Result } from '../../../domain/result'
import { ordersWithMinutes } from '../../../domain/supervision/issue-orders'
import { topicsAfter } from '../../../domain/topics/topics-of-meeting'
import { refusalWords } from '../../../domain/words/problem-words'

/** The minutes as they would be issued today. */
export const layMinutes = (meeting: Meeting, body: Organisation, issuedOn: string) =>
  laidOut(minutes, minutesFacts(meeting, body, issuedOn))

/** Which words of the meeting are too long for its minutes; undefined where none are. */
export const minutesProblem = (meeting: Meeting, body: Organisation, issuedOn: string) =>
  factsProblem(minutes, minutesFacts(meeting, body, issuedOn))

const draftOf = ({ meeting, body }: MeetingWithBody): PaperDraft => ({
  documentId: minutes.id,
  title: minutes.title,
  subject: meeting.title,
  meetingId: meeting.id,
  number: { kind: 'own', words: minutesNumber(meeting) },
  layout: ({ issuedOn }) => layMinutes(meeting, body, issuedOn),
})

/**
 * Issues the minutes of a meeting: laid out and drawn for trial, then registered, which closes the meeting, tells its topics what came
 * of them and issues a supervision order for each decision that has none, all in one entry.
 * Refusals: `meeting-not-found`, `minutes-already-issued`, `minutes-not-ready` (with what is missing), `paper-facts`, those of {@link issuePapers}.
 */
export async function issueMinutes(ports: IssuingPorts, meetingId: string): Promise<Result<IssuedPaper>> {
  const found = findMeeting(ports.records, meetingId)
  if (!found.ok) return found
  const { meeting } = found.value
  if (meeting.minutesPaperId !== undefined) return fail('minutes-already-issued')
  const gaps = minutesGaps(meeting)
  if (gaps.length > 0) return fail('minutes-not-ready', { gaps: gaps.map(refusalWords).join('；') })
  const { records, world } = ports
  const orders = ordersWithMinutes(meeting, records.all(supervision), world.today(), () => world.newId())
  const problem = minutesProblem(meeting, found.value.body, ports.world.today())
  if (problem !== undefined) return { ok: false, problem }
  const issued = await issuePapers(ports, {
    detail: `${meeting.title}纪要${orders.length === 0 ? '' : `，督办单 ${orders.length} 份`}`,
    drafts: [draftOf(found.value)],
    also: ([paper]) =>
      paper === undefined
        ? []
        : [
            put(meetingKind, { ...meeting, minutesPaperId: paper.id }),
            ...topicsAfter(meeting, records.all(topic)).map(one => put(topic, one)),
            ...orders.map(one => put(supervision, one)),
          ],
  })
  if (!issued.ok) return issued
  const [paper] = issued.value
  if (paper === undefined) throw new Error('The minutes were written but are not there')
  return ok(paper)
}
