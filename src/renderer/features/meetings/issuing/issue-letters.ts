import { appointment as letter } from '../../../documents/appointment'
import { factsProblem } from '../../../documents/facts-problem'
import { onSheet } from '../../../documents/on-sheet'
import { put } from '../../../domain/journal/entry'
import { findMeeting, type MeetingWithBody } from '../../../domain/meeting/find-meeting'
import { letterRefusal, lettersDue, type LetterDue } from '../../../domain/meeting/letters'
import { numberIn } from '../../../domain/meeting/numbers'
import { appointmentFacts } from '../../../domain/meeting/paper-facts'
import { issuePapers, type IssuingPorts } from '../../../domain/paper/issue-papers'
import type { PaperDraft } from '../../../domain/paper/paper-draft'
import { appointment as appointmentKind, type Appointment } from '../../../domain/records/appointment'
import type { Design } from '../../../domain/records/design'
import { meeting as meetingKind, type Meeting } from '../../../domain/records/meeting'
import type { IssuedPaper } from '../../../domain/records/paper'
import { paperWording } from '../../../domain/records/paper-wording'
import type { Problem, Result } from '../../../domain/result'
import type { Wording } from '../../../domain/wording/wording'
import { wordingInForce } from '../../../domain/wording/wording-in-force'

/** A letter and the id of the appointment it makes. */
type Letter = LetterDue & { readonly appointmentId: string }

/**
 * Issues letters of appointment to people a valid election gave a post; letters and appointments are written together or not at all.
 * Refusals: `meeting-not-found`, those of {@link lettersDue} and {@link letterRefusal}, `paper-facts`, those of {@link issuePapers}.
 *
 * @param candidateIds whom to issue letters to
 * @param design the sheet of the office's own design they are printed on; absent: the letter's own form
 */
export async function issueLetters(
  ports: IssuingPorts,
  meetingId: string,
  candidateIds: readonly string[],
  design?: Design,
): Promise<Result<readonly IssuedPaper[]>> {
  const found = findMeeting(ports.records, meetingId)
  if (!found.ok) return found
  const held = ports.records.all(appointmentKind)
  const due = lettersDue(found.value.meeting, held)
  if (!due.ok) return due
  const letters = due.value
    .filter(one => candidateIds.includes(one.candidate.id))
    .map(one => ({ ...one, appointmentId: ports.world.newId() }))
  const refused = firstRefusal(found.value, letters, held, ports.records.all(meetingKind))
  const problem = refused ?? unprintable(found.value, letters, ports.world.today())
  if (problem !== undefined) return { ok: false, problem }
  const look = { wording: wordingInForce(letter, ports.records.all(paperWording)), design }
  return issuePapers(ports, {
    detail: `${found.value.meeting.title}聘书 ${letters.length} 份`,
    drafts: letters.map(one => draftOf(found.value, one, look)),
    also: papers =>
      letters.map((one, index) => {
        const paperId = papers[index]?.id
        return put(appointmentKind, {
          ...appointmentOf(found.value, one),
          ...(paperId !== undefined && { paperId }),
        })
      }),
  })
}

/** Each letter is tried against the posts held and those the letters before it would give. */
const firstRefusal = (
  at: MeetingWithBody,
  letters: readonly Letter[],
  held: readonly Appointment[],
  meetings: readonly Meeting[],
): Problem | undefined =>
  letters
    .map((one, index) => {
      const before = letters.slice(0, index).map(other => appointmentOf(at, other))
      return letterRefusal(at.meeting, one, [...held, ...before], meetings)
    })
    .find(problem => problem !== undefined)

/** The first letter whose words do not go on the paper. */
const unprintable = (
  { meeting, body }: MeetingWithBody,
  letters: readonly Letter[],
  issuedOn: string,
): Problem | undefined =>
  letters
    .map(one => factsProblem(letter, appointmentFacts(meeting, body, one, { number: '1', issuedOn })))
    .find(problem => problem !== undefined)

const appointmentOf = (
  { meeting, body }: MeetingWithBody,
  { post, candidate, appointmentId }: Letter,
): Appointment => ({
  id: appointmentId,
  personName: candidate.name,
  unit: candidate.unit,
  organisationId: body.id,
  post: post.title,
  termFrom: meeting.election?.termFrom ?? '',
  termTo: meeting.election?.termTo ?? '',
  meetingId: meeting.id,
})

/** The words a letter is issued with, and the sheet it stands on. */
type Look = { readonly wording: Wording; readonly design: Design | undefined }

const draftOf = ({ meeting, body }: MeetingWithBody, due: Letter, { wording, design }: Look): PaperDraft => ({
  documentId: letter.id,
  title: letter.title,
  subject: `${due.candidate.name}　${body.name}${due.post.title}`,
  meetingId: meeting.id,
  number: numberIn(body, '聘'),
  layout: imprint => {
    const { number = '', issuedOn } = imprint
    const facts = appointmentFacts(meeting, body, due, { number, issuedOn })
    const laid = onSheet(letter.layWith(wording, facts), design, imprint)
    if (!laid.ok) throw new Error(`${letter.id}: ${laid.errors.map(({ path }) => path).join(', ')}`)
    return laid.paper
  },
})
