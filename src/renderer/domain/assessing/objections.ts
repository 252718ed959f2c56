import { put, type Change } from '../journal/entry'
import { daysAfter } from '../people/days'
import { ASSESSMENT_OBJECTION, ASSESSMENT_REVIEW } from '../periods/data/periods'
import { periodOn } from '../periods/period-on'
import type { Assessment } from '../records/assessment'
import {
  assessmentObjection,
  type AssessmentObjection,
  type ReviewOutcome,
} from '../records/assessment-objection'
import type { PeriodRule } from '../records/period-rule'
import { fail, ok, type Problem, type Result } from '../result'
import { correctAssessment } from './change-assessment'

export const reviewWords: Readonly<Record<ReviewOutcome, string>> = {
  upheld: '维持原结果',
  corrected: '更正，另出一版',
}

/** The last day an enterprise can object to a result: the day of its publishing is not counted. Undefined while it is not published. */
export const objectionDue = (
  { publishedOn }: Pick<Assessment, 'publishedOn'>,
  rules: readonly PeriodRule[],
): string | undefined =>
  publishedOn && daysAfter(publishedOn, periodOn(ASSESSMENT_OBJECTION, rules, publishedOn).length)

type Raised = Pick<AssessmentObjection, 'receivedOn' | 'from' | 'text'> & { readonly lateReason: string }
type Context = { readonly rules: readonly PeriodRule[]; readonly today: string; readonly newId: () => string }

function raisingProblem(
  one: Assessment,
  { receivedOn, text, lateReason }: Raised,
  { rules, today }: Context,
): Problem | undefined {
  const { publishedOn } = one
  if (publishedOn === undefined) return { code: 'assessment-not-published' }
  if (text.trim() === '') return { code: 'appeal-text-missing' }
  if (receivedOn > today) return { code: 'appeal-day-future' }
  if (receivedOn < publishedOn) return { code: 'appeal-day-early', detail: { day: publishedOn } }
  const due = objectionDue(one, rules) ?? ''
  return receivedOn > due && lateReason.trim() === '' ? { code: 'appeal-late', detail: { due } } : undefined
}

/**
 * Records what an enterprise has against a published result. Refusals: `assessment-not-published`, `appeal-text-missing`,
 * `appeal-day-future`, `appeal-day-early`, `appeal-late` (after its last day, without a reason to take it on).
 */
export function raiseObjection(one: Assessment, raised: Raised, context: Context): Result<Change> {
  const problem = raisingProblem(one, raised, context)
  if (problem !== undefined) return { ok: false, problem }
  const { receivedOn } = raised
  const late = raised.lateReason.trim()
  const kept: AssessmentObjection = {
    id: context.newId(),
    assessmentId: one.id,
    receivedOn,
    from: raised.from.trim(),
    text: raised.text.trim(),
    ...(late !== '' && { lateReason: late }),
    dueOn: daysAfter(receivedOn, periodOn(ASSESSMENT_REVIEW, context.rules, receivedOn).length),
  }
  return ok({ cause: 'assessment-objection', detail: kept.text, save: [put(assessmentObjection, kept)] })
}

/** What a review found. */
export type Review = {
  readonly reviewedOn: string
  readonly reviewer: string
  readonly findings: string
  readonly outcome: ReviewOutcome | undefined
}

function reviewProblem(objection: AssessmentObjection, review: Review, today: string): Problem | undefined {
  if (objection.outcome !== undefined) return { code: 'review-done' }
  if (review.findings.trim() === '') return { code: 'review-findings-missing' }
  if (review.reviewer.trim() === '') return { code: 'review-reviewer-missing' }
  if (review.outcome === undefined) return { code: 'review-outcome-missing' }
  if (review.reviewedOn > today) return { code: 'appeal-day-future' }
  const { receivedOn } = objection
  return review.reviewedOn < receivedOn
    ? { code: 'appeal-day-early', detail: { day: receivedOn } }
    : undefined
}

type Correction = { readonly id: string; readonly save: readonly ReturnType<typeof put>[] }

/** The version that corrects a result: the one there is, else a new one. */
function correction(
  one: Assessment,
  findings: string,
  all: readonly Assessment[],
  newId: () => string,
): Result<Correction> {
  const known = all.find(({ replacesId }) => replacesId === one.id)
  if (known !== undefined) return ok({ id: known.id, save: [] })
  const made = correctAssessment(one, `复核：${findings.trim()}`, all, newId)
  if (!made.ok) return made
  const { save } = made.value.change
  return typeof save === 'function' ? fail('review-done') : ok({ id: made.value.id, save })
}

/**
 * Records what a review came to. The published result stays as it is; where it is corrected, a new version is begun in the same change.
 * Refusals: `review-done`, `review-findings-missing`, `review-reviewer-missing`, `review-outcome-missing`, `appeal-day-future`,
 * `appeal-day-early`, and those of {@link correctAssessment}.
 */
export function reviewObjection(
  objection: AssessmentObjection,
  one: Assessment,
  review: Review,
  {
    all,
    today,
    newId,
  }: { readonly all: readonly Assessment[]; readonly today: string; readonly newId: () => string },
): Result<{ readonly correctedId: string | undefined; readonly change: Change }> {
  const problem = reviewProblem(objection, review, today)
  if (problem !== undefined) return { ok: false, problem }
  const { reviewedOn, reviewer, findings, outcome } = review
  const corrected =
    outcome === 'corrected' ? correction(one, findings, all, newId) : ok({ id: undefined, save: [] })
  if (!corrected.ok) return corrected
  const { id: correctedId, save } = corrected.value
  const reviewed: AssessmentObjection = {
    ...objection,
    reviewedOn,
    reviewer: reviewer.trim(),
    findings: findings.trim(),
    outcome,
    ...(correctedId !== undefined && { correctedId }),
  }
  return ok({
    correctedId,
    change: {
      cause: 'assessment-reviewed',
      detail: reviewed.findings ?? '',
      save: [...save, put(assessmentObjection, reviewed)],
    },
  })
}
