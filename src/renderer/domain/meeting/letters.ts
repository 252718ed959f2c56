import { holdsDuring } from '../association/posts'
import type { Appointment } from '../records/appointment'
import type { Meeting } from '../records/meeting'
import { fail, ok, type Problem, type Result } from '../result'
import type { Candidate, Election, Post } from '../voting/election'
import { electionResult, isCounted } from '../voting/election-result'

/** Someone a valid election gave a post, and the appointment when the letter has been issued. */
export type LetterDue = {
  readonly post: Post
  readonly candidate: Candidate
  readonly issued: Appointment | undefined
}

/**
 * Who is due a letter of appointment from this meeting, post by post.
 * Refusals: `letters-no-election`, `letters-not-counted`, `letters-figures-wrong`, `letters-election-void`, `letters-not-quorate`, `letters-nobody-elected`.
 */
export function lettersDue(
  meeting: Meeting,
  appointments: readonly Appointment[],
): Result<readonly LetterDue[]> {
  const { election } = meeting
  if (election === undefined) return fail('letters-no-election')
  const obstacle = electionObstacle(election)
  if (obstacle !== undefined) return fail(obstacle)
  const due = electionResult(election).posts.flatMap(({ post, elected }) =>
    elected.map(candidate => ({
      post,
      candidate,
      issued: appointments.find(one => one.meetingId === meeting.id && isFor(one, post, candidate)),
    })),
  )
  return due.length === 0 ? fail('letters-nobody-elected') : ok(due)
}

function electionObstacle(election: Election): string | undefined {
  if (!isCounted(election)) return 'letters-not-counted'
  const result = electionResult(election)
  if (result.problems.some(problem => problem.severity === 'impossible')) return 'letters-figures-wrong'
  if (!result.valid) return 'letters-election-void'
  return result.quorate ? undefined : 'letters-not-quorate'
}

const isFor = (appointment: Appointment, post: Post, { name, unit }: Candidate): boolean =>
  appointment.post === post.title && appointment.personName === name && (appointment.unit ?? '') === unit

/**
 * Why a letter may not be issued: one for each post and term.
 * `letter-already-issued` (it can be printed again from the register), `post-already-filled` (for these days the post is held through another election).
 *
 * @param meetings all meetings of the body: a by-election fills one seat of a post that another election gave more
 */
export function letterRefusal(
  meeting: Meeting,
  { post, candidate, issued }: LetterDue,
  appointments: readonly Appointment[],
  meetings: readonly Meeting[] = [],
): Problem | undefined {
  if (issued !== undefined) {
    return { code: 'letter-already-issued', detail: { name: candidate.name, post: post.title } }
  }
  const { termFrom = '', termTo = '' } = meeting.election ?? {}
  const holders = appointments.filter(
    one =>
      one.organisationId === meeting.organisationId &&
      one.post === post.title &&
      holdsDuring(one, termFrom, termTo),
  )
  const seats = seatsOf(post, meeting, meetings)
  if (holders.length < seats) return undefined
  return {
    code: 'post-already-filled',
    detail: {
      post: post.title,
      seats: String(seats),
      names: holders.map(one => one.personName).join('、'),
    },
  }
}

/** How many hold a post at once: the most any election of the body gave it for a term that touches this one. */
function seatsOf(post: Post, { organisationId, election }: Meeting, meetings: readonly Meeting[]): number {
  const others = meetings.flatMap(one =>
    one.organisationId === organisationId && one.election && election && touches(one.election, election)
      ? one.election.posts.filter(({ title }) => title === post.title)
      : [],
  )
  return Math.max(post.seats, ...others.map(({ seats }) => seats))
}

const touches = (one: Election, other: Election): boolean =>
  one.termFrom <= other.termTo && other.termFrom <= one.termTo
