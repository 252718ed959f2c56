import { put, type Change } from '../journal/entry'
import { appointment as appointmentKind, type Appointment } from '../records/appointment'
import { fail, ok, type Result } from '../result'

/** An appointment without its answer. */
const unanswered = appointmentKind.schema.omit({ acceptedOn: true, declined: true })

const changed = (detail: string, records: readonly Appointment[]): Result<Change> =>
  ok({ cause: 'posts-edited', detail, save: records.map(one => put(appointmentKind, one)) })

const named = (records: readonly Appointment[]): string => {
  const [first] = records
  if (first === undefined) return ''
  return `${first.personName}${records.length > 1 ? `等 ${records.length} 人` : `任${first.post}`}`
}

/** Those who were elected took their posts on. Refusals: `post-accept-day-missing`, `post-accept-future`, `post-already-ended`. */
export function acceptPosts(
  records: readonly Appointment[],
  on: string | undefined,
  today: string,
): Result<Change> {
  if (on === undefined) return fail('post-accept-day-missing')
  if (on > today) return fail('post-accept-future')
  if (records.some(one => one.endedOn !== undefined)) return fail('post-already-ended')
  return changed(
    `${named(records)}接受任职`,
    records.map(one => ({ ...unanswered.parse(one), acceptedOn: on })),
  )
}

/** The person elected does not take the post on; it is open for a by-election. Refusal: `post-already-ended`. */
export function declinePost(record: Appointment): Result<Change> {
  if (record.endedOn !== undefined) return fail('post-already-ended')
  return changed(`${named([record])}：不接受`, [{ ...unanswered.parse(record), declined: true }])
}

/**
 * The person leaves the post before the term ends; `on` is the last day in it. Refusals: `post-end-day-missing`, `post-end-future`,
 * `post-end-before-term`, `post-end-after-term`, `post-end-reason-missing`.
 */
export function leavePost(
  record: Appointment,
  { on, reason }: { readonly on: string | undefined; readonly reason: string },
  today: string,
): Result<Change> {
  if (on === undefined) return fail('post-end-day-missing')
  if (on > today) return fail('post-end-future')
  if (on < record.termFrom) return fail('post-end-before-term', { from: record.termFrom })
  if (on >= record.termTo) return fail('post-end-after-term', { to: record.termTo })
  if (reason.trim() === '') return fail('post-end-reason-missing')
  return changed(`${named([record])}：离任`, [{ ...record, endedOn: on, endReason: reason.trim() }])
}
