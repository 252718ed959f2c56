import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { volunteerActivity, type ActivityStep, type VolunteerActivity } from '../records/volunteer-activity'
import { fail, ok, type Problem, type Result } from '../result'
import { nextActivityTurns } from './activity-state'
import type { ActivityNeed, ActivityTurn } from './data/activity-turns'
import { problemsBefore } from './turn-guards'

/** What the clerk enters with a step; what the step does not ask for is left out of account. */
export type ActivityStepRequest = {
  readonly step: ActivityStep['step']
  /** `YYYY-MM-DDTHH:mm` */
  readonly at: string
  readonly note: string
  readonly by: string
}

type Context = { readonly records: Pick<Records, 'all' | 'find'>; readonly now: string }

function timeProblem({ steps }: VolunteerActivity, at: string, now: string): Problem | undefined {
  if (at > now) return { code: 'activity-step-future' }
  const last = steps.at(-1)?.at ?? ''
  return at < last ? { code: 'activity-step-early', detail: { last: last.replace('T', ' ') } } : undefined
}

function problemOf(
  one: VolunteerActivity,
  turn: ActivityTurn,
  request: ActivityStepRequest,
  { records, now }: Context,
): Problem | undefined {
  const typed: Readonly<Record<ActivityNeed, string>> = { note: request.note, by: request.by }
  const missing = turn.needs.find(need => typed[need].trim() === '')
  if (missing !== undefined) return { code: `activity-${missing}-missing` }
  return timeProblem(one, request.at, now) ?? problemsBefore(turn, one, records, now.slice(0, 10))[0]
}

/**
 * The activity with one more step. Refusals: `activity-no-way` (not from here), `activity-…-missing` (what has to be entered),
 * `activity-step-future`, `activity-step-early`, and what the guards of the step say.
 */
export function activityStepped(
  one: VolunteerActivity,
  request: ActivityStepRequest,
  context: Context,
): Result<VolunteerActivity> {
  const turn = nextActivityTurns(one).find(({ step }) => step === request.step)
  if (turn === undefined) return fail('activity-no-way')
  const problem = problemOf(one, turn, request, context)
  if (problem !== undefined) return { ok: false, problem }
  const step: ActivityStep = {
    step: turn.step,
    at: request.at,
    note: request.note.trim(),
    ...(turn.needs.includes('by') && { by: request.by.trim() }),
  }
  return ok({ ...one, steps: [...one.steps, step] })
}

/** Takes a step with an activity. Refusals: those of {@link activityStepped}. */
export function takeActivityStep(
  one: VolunteerActivity,
  request: ActivityStepRequest,
  context: Context,
): Result<Change> {
  const taken = activityStepped(one, request, context)
  if (!taken.ok) return taken
  return ok({ cause: 'activity-edited', detail: one.title, save: [put(volunteerActivity, taken.value)] })
}
