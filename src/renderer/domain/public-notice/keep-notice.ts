import { put, type Change } from '../journal/entry'
import { publicNotice, type Objection, type PublicNotice } from '../records/public-notice'
import { fail, ok, type Problem, type Result } from '../result'
import { answerDue, earliestEnd, noticeDays, periodOf } from './notice-days'

function lengthProblem(notice: PublicNotice): Problem | undefined {
  const { from, to, shortReason = '' } = notice
  if (to < from) return { code: 'notice-days-reversed', detail: { from, to } }
  const { days, basis, from: source } = periodOf(notice)
  const given = noticeDays(notice)
  if (given >= days) return undefined
  const detail = { given: String(given), days: String(days), basis, earliest: earliestEnd(from, days) }
  if (source === 'law') return { code: 'notice-too-short-law', detail }
  return shortReason.trim() === '' ? { code: 'notice-too-short', detail } : undefined
}

/**
 * Why a notice cannot be kept as it is: `notice-title-missing`, `notice-body-missing`, `notice-place-missing`, `notice-days-reversed`,
 * `notice-too-short-law` (never permitted), `notice-too-short` (permitted with a reason).
 */
export function keepingProblem(notice: PublicNotice): Problem | undefined {
  if (notice.title.trim() === '') return { code: 'notice-title-missing' }
  if (notice.body.length === 0) return { code: 'notice-body-missing' }
  if (notice.places.length === 0) return { code: 'notice-place-missing' }
  return lengthProblem(notice)
}

/** An empty reason is none. */
function tidied(notice: PublicNotice): PublicNotice {
  if (notice.shortReason?.trim() !== '') return notice
  const plain = { ...notice }
  delete plain.shortReason
  return plain
}

const written = (cause: Change['cause'], notice: PublicNotice): Change => ({
  cause,
  detail: notice.title,
  save: [put(publicNotice, tidied(notice))],
})

/** Posts a new notice. Refusals: those of {@link keepingProblem}. */
export function postNotice(notice: PublicNotice): Result<Change> {
  const problem = keepingProblem(notice)
  return problem === undefined ? ok(written('notice-posted', notice)) : { ok: false, problem }
}

/** Other words, places or days for a notice that still hangs. Refusals: `notice-closed` and those of {@link keepingProblem}. */
export function editNotice(before: PublicNotice, notice: PublicNotice): Result<Change> {
  if (before.takenDownOn !== undefined) return fail('notice-closed')
  const problem = keepingProblem(notice)
  return problem === undefined ? ok(written('notice-edited', notice)) : { ok: false, problem }
}

const withObjection = (notice: PublicNotice, changed: Objection): PublicNotice => ({
  ...notice,
  objections: notice.objections.some(({ id }) => id === changed.id)
    ? notice.objections.map(one => (one.id === changed.id ? changed : one))
    : [...notice.objections, changed],
})

/** What was answered to an objection and when; a reason where that was after its last day. */
type ObjectionAnswer = {
  readonly answer: string
  readonly answeredOn: string
  readonly lateReason?: string
}

/** Records an objection. Refusals: `objection-text-missing`, `objection-early`, `objection-future`. */
export function receiveObjection(
  notice: PublicNotice,
  objection: Pick<Objection, 'id' | 'receivedOn' | 'from' | 'text'>,
  today: string,
): Result<Change> {
  const text = objection.text.trim()
  if (text === '') return fail('objection-text-missing')
  if (objection.receivedOn < notice.from) return fail('objection-early', { from: notice.from })
  if (objection.receivedOn > today) return fail('objection-future')
  const received: Objection = { ...objection, from: objection.from.trim(), text, answer: '' }
  return ok(written('notice-objection', withObjection(notice, received)))
}

/**
 * Records what was answered to an objection. Refusals: `objection-answer-missing`, `objection-answer-early`, `objection-future`,
 * `objection-answer-late` (after its last day, without a reason).
 */
export function answerObjection(
  notice: PublicNotice,
  objection: Objection,
  { answer, answeredOn, lateReason = '' }: ObjectionAnswer,
  today: string,
): Result<Change> {
  if (answer.trim() === '') return fail('objection-answer-missing')
  if (answeredOn < objection.receivedOn) {
    return fail('objection-answer-early', { received: objection.receivedOn })
  }
  if (answeredOn > today) return fail('objection-future')
  const due = answerDue(notice, objection)
  const why = lateReason.trim()
  if (answeredOn > due && why === '') {
    const { answerDays, basis } = periodOf(notice)
    return fail('objection-answer-late', { due, days: String(answerDays), basis })
  }
  const answered: Objection = {
    ...objection,
    answer: answer.trim(),
    answeredOn,
    ...(answeredOn > due && { lateReason: why }),
  }
  return ok(written('notice-objection', withObjection(notice, answered)))
}

/** Takes a notice down. Refusals: `notice-closed`, `notice-down-early`, `notice-down-future`, `notice-down-short` (before its last day, without a reason). */
export function takeDown(notice: PublicNotice, on: string, reason: string, today: string): Result<Change> {
  if (notice.takenDownOn !== undefined) return fail('notice-closed')
  if (on < notice.from) return fail('notice-down-early', { from: notice.from })
  if (on > today) return fail('notice-down-future')
  const why = reason.trim()
  if (on < notice.to && why === '') return fail('notice-down-short', { to: notice.to })
  return ok(
    written('notice-taken-down', {
      ...notice,
      takenDownOn: on,
      ...(why !== '' && { takenDownReason: why }),
    }),
  )
}
