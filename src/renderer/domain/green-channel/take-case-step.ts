import { put, type Change } from '../journal/entry'
import { greenCase, type CaseLevel, type CaseStep, type GreenCase } from '../records/green-case'
import type { PeriodRule } from '../records/period-rule'
import { fail, ok, type Problem, type Result } from '../result'
import { caseDue, dueByLevel } from './case-clock'
import { nextCaseTurns } from './case-state'
import type { CaseNeed, CaseTurn } from './data/case-turns'

/** What the clerk enters with a step; what the step does not ask for is left out of account. */
export type CaseStepRequest = {
  readonly step: CaseStep['step']
  /** `YYYY-MM-DDTHH:mm` */
  readonly at: string
  readonly note: string
  readonly handler: string
  readonly answer: string
  readonly level: CaseLevel | undefined
  readonly satisfaction: CaseStep['satisfaction']
  readonly due: string | undefined
}

type Context = { readonly rules: readonly PeriodRule[]; readonly now: string }

const absent: Readonly<Record<CaseNeed, (request: CaseStepRequest) => boolean>> = {
  note: ({ note }) => note.trim() === '',
  handler: ({ handler }) => handler.trim() === '',
  answer: ({ answer }) => answer.trim() === '',
  level: ({ level }) => level === undefined,
  satisfaction: ({ satisfaction }) => satisfaction === undefined,
  due: ({ due }) => due === undefined,
}

/** No step before the one before it, nor before the case had come in: nothing is closed before it was opened. */
function timeProblem(one: GreenCase, at: string, now: string): Problem | undefined {
  if (at > now) return { code: 'case-step-future' }
  const last = one.steps.at(-1)?.at ?? one.receivedAt
  return at < last ? { code: 'case-step-early', detail: { last: last.replace('T', ' ') } } : undefined
}

function dueProblem(one: GreenCase, { due }: CaseStepRequest): Problem | undefined {
  const before = caseDue(one)
  return due !== undefined && before !== undefined && due <= before
    ? { code: 'case-due-not-later', detail: { before: before.replace('T', ' ') } }
    : undefined
}

function problemOf(
  one: GreenCase,
  { needs }: CaseTurn,
  request: CaseStepRequest,
  { now }: Context,
): Problem | undefined {
  const missing = needs.find(need => absent[need](request))
  if (missing !== undefined) return { code: `case-${missing}-missing` }
  return timeProblem(one, request.at, now) ?? (needs.includes('due') ? dueProblem(one, request) : undefined)
}

function stepOf(
  one: GreenCase,
  { needs, step }: CaseTurn,
  request: CaseStepRequest,
  rules: readonly PeriodRule[],
): CaseStep {
  const { at, note, handler, level, satisfaction, due } = request
  const byLevel = needs.includes('level') && level !== undefined ? dueByLevel(one, level, rules) : undefined
  const until = needs.includes('due') ? due : byLevel
  return {
    step,
    at,
    note: note.trim(),
    ...(until !== undefined && { due: until }),
    ...(needs.includes('handler') && { handler: handler.trim() }),
    ...(needs.includes('satisfaction') && { satisfaction }),
  }
}

/**
 * The case with one more step. Refusals: `case-no-way` (not from here), `case-…-missing` (what has to be entered), `case-step-future`,
 * `case-step-early` (before the last step, or before it came in), `case-due-not-later`.
 */
export function stepped(one: GreenCase, request: CaseStepRequest, context: Context): Result<GreenCase> {
  const turn = nextCaseTurns(one).find(({ step }) => step === request.step)
  if (turn === undefined) return fail('case-no-way')
  const problem = problemOf(one, turn, request, context)
  if (problem !== undefined) return { ok: false, problem }
  const { needs } = turn
  return ok({
    ...one,
    steps: [...one.steps, stepOf(one, turn, request, context.rules)],
    ...(needs.includes('level') && { level: request.level }),
    ...(needs.includes('answer') && { answer: request.answer.trim() }),
  })
}

/** Takes a step with a case. Refusals: those of {@link stepped}. */
export function takeCaseStep(one: GreenCase, request: CaseStepRequest, context: Context): Result<Change> {
  const taken = stepped(one, request, context)
  if (!taken.ok) return taken
  return ok({ cause: 'case-edited', detail: one.title, save: [put(greenCase, taken.value)] })
}
