import { appointment as letter } from '../../../documents/appointment'
import { put, type Put } from '../../../domain/journal/entry'
import { letterRefusal, lettersDue, type LetterDue } from '../../../domain/meeting/letters'
import { letterNumber, letterSeries } from '../../../domain/meeting/numbers'
import { appointmentFacts } from '../../../domain/meeting/paper-facts'
import type { Paper } from '../../../domain/paper/paper'
import { appointment as appointmentKind, type Appointment } from '../../../domain/records/appointment'
import { issuedPaper, type IssuedPaper } from '../../../domain/records/paper'
import { ok, type Problem, type Result } from '../../../domain/result'
import { findMeeting, type IssuingPorts, type MeetingWithBody } from './issuing-ports'
import { laidOut } from './laid-out'

type Letter = LetterDue & { readonly appointmentId: string; readonly paperId: string }
type Issue = MeetingWithBody & { readonly issuedOn: string }

/**
 * Issues letters of appointment to people a valid election gave a post. All are drawn for trial before any number is
 * taken; then numbers, papers and appointments are written together or not at all.
 * Refusals: `meeting-not-found`, those of {@link lettersDue} and {@link letterRefusal}, those of drawing and of writing.
 *
 * @param candidateIds whom to issue letters to
 */
export async function issueLetters(
  { records, pages, world }: IssuingPorts,
  meetingId: string,
  candidateIds: readonly string[],
): Promise<Result<readonly IssuedPaper[]>> {
  const found = findMeeting(records, meetingId)
  if (!found.ok) return found
  const { meeting, body } = found.value
  const held = records.all(appointmentKind)
  const due = lettersDue(meeting, held)
  if (!due.ok) return due
  const issue = { meeting, body, issuedOn: world.today() }
  const letters = due.value
    .filter(one => candidateIds.includes(one.candidate.id))
    .map(one => ({ ...one, appointmentId: world.newId(), paperId: world.newId() }))
  const refused = firstRefusal(issue, letters, held)
  if (refused !== undefined) return { ok: false, problem: refused }

  for (const one of letters) {
    const trial = await pages.draw(letterPaper(issue, one, 1))
    if (!trial.ok) return trial
  }
  const series = letterSeries(body)
  const written = await records.commit({
    cause: 'paper-issued',
    detail: `${meeting.title}聘书 ${letters.length} 份`,
    numbers: letters.map(() => ({ series, year: yearOf(issue) })),
    save: numbers =>
      letters.flatMap((one, index): readonly Put[] => [
        put(issuedPaper, paperOf(issue, one, numbers[index])),
        put(appointmentKind, appointmentOf(issue, one)),
      ]),
  })
  if (!written.ok) return written
  const issued = new Set(letters.map(one => one.paperId))
  return ok(records.all(issuedPaper).filter(paper => issued.has(paper.id)))
}

const yearOf = ({ issuedOn }: Issue): number => Number(issuedOn.slice(0, 4))

/** Each letter is tried against the posts held and those the letters before it would give. */
const firstRefusal = (
  issue: Issue,
  letters: readonly Letter[],
  held: readonly Appointment[],
): Problem | undefined =>
  letters
    .map((one, index) => {
      const before = letters.slice(0, index).map(other => appointmentOf(issue, other))
      return letterRefusal(issue.meeting, one, [...held, ...before])
    })
    .find(problem => problem !== undefined)

const appointmentOf = (
  { meeting, body }: Issue,
  { post, candidate, appointmentId, paperId }: Letter,
): Appointment => ({
  id: appointmentId,
  personName: candidate.name,
  unit: candidate.unit,
  organisationId: body.id,
  post: post.title,
  termFrom: meeting.election?.termFrom ?? '',
  termTo: meeting.election?.termTo ?? '',
  meetingId: meeting.id,
  paperId,
})

const numberOf = (issue: Issue, nth: number): string => letterNumber(issue.body, yearOf(issue), nth)

const letterPaper = (issue: Issue, due: LetterDue, nth: number): Paper =>
  laidOut(
    letter,
    appointmentFacts(issue.meeting, issue.body, due, {
      number: numberOf(issue, nth),
      issuedOn: issue.issuedOn,
    }),
  )

function paperOf(issue: Issue, one: Letter, nth: number | undefined): IssuedPaper {
  if (nth === undefined) throw new Error('Fewer numbers were given than asked for')
  return {
    id: one.paperId,
    documentId: letter.id,
    title: letter.title,
    number: numberOf(issue, nth),
    subject: `${one.candidate.name}　${issue.body.name}${one.post.title}`,
    meetingId: issue.meeting.id,
    issuedOn: issue.issuedOn,
    layout: letterPaper(issue, one, nth),
  }
}
