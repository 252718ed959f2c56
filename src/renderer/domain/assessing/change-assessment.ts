import { put, type Change } from '../journal/entry'
import { assessment as assessmentKind, type Assessment, type ScoreSheet } from '../records/assessment'
import type { AssessmentScheme } from '../records/assessment-scheme'
import { fail, ok, type Result } from '../result'
import { pointsWords, readPoints } from './points'
import { resultOf } from './result'
import { termOf } from './terms'

const changed = (
  detail: string,
  saved: Assessment,
  cause: Change['cause'] = 'assessment-edited',
): Result<Change> => ok({ cause, detail, save: [put(assessmentKind, saved)] })

/** Points as typed for every item of a scheme. Refusals: `score-missing`, `score-shape`, `score-over-full`. */
function readScores(
  typed: Readonly<Record<string, string>>,
  { items }: AssessmentScheme,
): Result<ScoreSheet['scores']> {
  const scores: Record<string, number> = {}
  for (const { id, text, full } of items) {
    const told = (typed[id] ?? '').trim()
    if (told === '') return fail('score-missing', { item: text })
    const points = readPoints(told)
    if (points === undefined) return fail('score-shape', { item: text, typed: told })
    if (points > full) return fail('score-over-full', { item: text, typed: told, full: pointsWords(full) })
    scores[id] = points
  }
  return ok(scores)
}

/** Begins the assessment of an enterprise for a term of the scheme's year. Refusals: `assessment-enterprise-missing`, `assessment-twice`. */
export function beginAssessment(
  scheme: Pick<AssessmentScheme, 'id' | 'name'>,
  enterpriseId: string | undefined,
  all: readonly Assessment[],
  newId: () => string,
  term = 1,
): Result<Change> {
  if (enterpriseId === undefined) return fail('assessment-enterprise-missing')
  const same = all.filter(one => one.schemeId === scheme.id && one.enterpriseId === enterpriseId)
  if (same.some(one => termOf(one) === term)) return fail('assessment-twice')
  return changed(scheme.name, {
    id: newId(),
    schemeId: scheme.id,
    enterpriseId,
    ...(term !== 1 && { term }),
    version: 1,
    sheets: [],
    vetoes: [],
  })
}

/**
 * Keeps what one assessor gave, in place of what they gave before; its evidence and what was reckoned from cases stay where nothing else is
 * given. Refusals: `assessment-published` and those of the scores.
 */
export function scoreAssessment(
  one: Assessment,
  {
    typed,
    note,
    ...given
  }: Omit<ScoreSheet, 'scores'> & { readonly typed: Readonly<Record<string, string>> },
  scheme: AssessmentScheme,
): Result<Change> {
  if (one.publishedOn !== undefined) return fail('assessment-published')
  const scores = readScores(typed, scheme)
  if (!scores.ok) return scores
  const before = one.sheets.find(({ assessor }) => assessor === given.assessor)
  const sheet: ScoreSheet = {
    ...(before?.fromCases !== undefined && { fromCases: before.fromCases }),
    ...(before?.evidence !== undefined && { evidence: before.evidence }),
    ...given,
    note: note.trim(),
    scores: scores.value,
  }
  const sheets = [...one.sheets.filter(other => other !== before), sheet]
  return changed(`${scheme.name} ${given.assessor}`, { ...one, sheets })
}

/** Says which vetoes apply. Refusal: `assessment-published`. */
export function setVetoes(
  one: Assessment,
  vetoes: readonly string[],
  scheme: AssessmentScheme,
): Result<Change> {
  if (one.publishedOn !== undefined) return fail('assessment-published')
  return changed(scheme.name, { ...one, vetoes: [...vetoes] })
}

/** Publishes it; from then on it never changes. Refusals: `assessment-published`, `assessment-sheets-missing`. */
export function publishAssessment(one: Assessment, scheme: AssessmentScheme, today: string): Result<Change> {
  if (one.publishedOn !== undefined) return fail('assessment-published')
  if (resultOf(one, scheme) === undefined) return fail('assessment-sheets-missing')
  return changed(scheme.name, { ...one, publishedOn: today }, 'assessment-published')
}

/** Makes a new version of a published one, to be corrected and published in its turn. Refusals: `assessment-not-published`, `assessment-reason-missing`, `assessment-corrected`. */
export function correctAssessment(
  one: Assessment,
  reason: string,
  all: readonly Assessment[],
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  const { publishedOn, ...open } = one
  if (publishedOn === undefined) return fail('assessment-not-published')
  if (reason.trim() === '') return fail('assessment-reason-missing')
  if (all.some(({ replacesId }) => replacesId === one.id)) return fail('assessment-corrected')
  const id = newId()
  const next = { ...open, id, version: one.version + 1, replacesId: one.id, reason: reason.trim() }
  return ok({
    id,
    change: { cause: 'assessment-edited', detail: reason.trim(), save: [put(assessmentKind, next)] },
  })
}
