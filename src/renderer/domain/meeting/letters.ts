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
 */
export function letterRefusal(
  meeting: Meeting,
  { post, candidate, issued }: LetterDue,
  appointments: readonly Appointment[],
): Problem | undefined {
  if (issued !== undefined) {
    return { code: 'letter-already-issued', detail: { name: candidate.name, post: post.title } }
  }
  const holders = appointments.filter(
    one =>
      one.organisationId === meeting.organisationId &&
      one.post === post.title &&
      overlaps(one, meeting.election),
  )
  if (holders.length < post.seats) return undefined
  return {
    code: 'post-already-filled',
    detail: {
      post: post.title,
      seats: String(post.seats),
      names: holders.map(one => one.personName).join('、'),
    },
  }
}

const overlaps = (one: Appointment, term: Pick<Election, 'termFrom' | 'termTo'> | undefined): boolean =>
  term !== undefined && one.termFrom <= term.termTo && term.termFrom <= one.termTo
