import { put, type Change } from '../journal/entry'
import { supervision, type Supervision, type SupervisionStep } from '../records/supervision'
import { fail, ok, type Problem, type Result } from '../result'
import { orderWords, stateWords, stepFacts } from './data/order-words'
import { supervisionNumber } from './issue-orders'
import { supervisionState } from './supervision-state'

/** The day of the last thing that happened to an order. */
const lastDay = ({ issuedOn, steps }: Supervision): string =>
  steps.reduce((last, { on }) => (on > last ? on : last), issuedOn)

function dayProblem(order: Supervision, on: string, today: string): Problem | undefined {
  if (on > today) return { code: 'supervision-day-future' }
  const last = lastDay(order)
  return on < last ? { code: 'supervision-day-early', detail: { last } } : undefined
}

function extensionProblem(order: Supervision, { due, on }: SupervisionStep): Problem | undefined {
  if (due === undefined || due < on) return { code: 'supervision-due-missing' }
  return order.dueOn !== undefined && due <= order.dueOn
    ? { code: 'supervision-due-not-later', detail: { due: order.dueOn } }
    : undefined
}

/** Whether a step sets another day: an extension, and a re-check that was not passed. */
export const givesNewDay = (
  { oversight }: Pick<Supervision, 'oversight'>,
  step: SupervisionStep['step'],
): boolean => step === 'extended' || (step === 'sent-back' && oversight === 'rectification')

function stepProblem(order: Supervision, taken: SupervisionStep, today: string): Problem | undefined {
  const { label, from, noteLabel } = stepFacts(order, taken.step)
  const state = supervisionState(order)
  if (!from.includes(state) || orderWords(order.oversight).without.includes(taken.step)) {
    return { code: 'supervision-step-impossible', detail: { step: label, state: stateWords(order, state) } }
  }
  if (noteLabel !== undefined && taken.note.trim() === '') {
    return { code: 'supervision-note-missing', detail: { note: noteLabel } }
  }
  const early = dayProblem(order, taken.on, today)
  return early ?? (givesNewDay(order, taken.step) ? extensionProblem(order, taken) : undefined)
}

/** The order after a step; one that sets another day keeps the one before in the step. */
function after(order: Supervision, taken: SupervisionStep): Supervision {
  if (!givesNewDay(order, taken.step) || taken.due === undefined) {
    return { ...order, steps: [...order.steps, taken] }
  }
  const kept = { ...taken, ...(order.dueOn !== undefined && { dueBefore: order.dueOn }) }
  return { ...order, dueOn: taken.due, steps: [...order.steps, kept] }
}

/**
 * Records what happened to an order. Refusals: `supervision-step-impossible` (not from its state), `supervision-note-missing`,
 * `supervision-day-future`, `supervision-day-early`, `supervision-due-missing`, `supervision-due-not-later`.
 */
export function takeStep(order: Supervision, taken: SupervisionStep, today: string): Result<Change> {
  const step = { ...taken, note: taken.note.trim(), by: taken.by.trim() }
  const problem = stepProblem(order, step, today)
  if (problem !== undefined) return { ok: false, problem }
  return ok({
    cause: 'supervision-recorded',
    detail: `${supervisionNumber(order)} ${stepFacts(order, step.step).label}`,
    save: [put(supervision, after(order, step))],
  })
}

/** What closes an order: what came of it, who verified it, on which day. */
export type Closing = Pick<Supervision, 'feedback'> & {
  readonly result: string
  readonly verifier: string
  readonly closedOn: string
}

/**
 * 销号: only after what was done has been reported. Refusals: `supervision-close-early`, `supervision-result-missing`,
 * `supervision-verifier-missing`, `supervision-day-future`, `supervision-day-early`.
 */
export function closeSupervision(order: Supervision, closing: Closing, today: string): Result<Change> {
  const { result, verifier, closedOn, feedback } = closing
  const state = supervisionState(order)
  if (state !== 'reported' && state !== 'verified') {
    return fail('supervision-close-early', { state: stateWords(order, state) })
  }
  if (result.trim() === '') return fail('supervision-result-missing')
  if (verifier.trim() === '') return fail('supervision-verifier-missing')
  const early = dayProblem(order, closedOn, today)
  if (early !== undefined) return { ok: false, problem: early }
  const closed: Supervision = {
    ...order,
    result: result.trim(),
    verifier: verifier.trim(),
    closedOn,
    ...(feedback !== undefined && { feedback }),
  }
  return ok({
    cause: 'supervision-closed',
    detail: `${supervisionNumber(order)} ${order.task}`,
    save: [put(supervision, closed)],
  })
}

/** 催办: the open ones among several orders, all on one day. Refusal: `supervision-nothing-open`. */
export function remindAll(orders: readonly Supervision[], by: string, today: string): Result<Change> {
  const open = orders.filter(order => supervisionState(order) !== 'closed')
  if (open.length === 0) return fail('supervision-nothing-open')
  return ok({
    cause: 'supervision-reminded',
    detail: `${open.length} 件`,
    save: open.map(order =>
      put(supervision, {
        ...order,
        steps: [...order.steps, { step: 'reminded', on: today, by, note: '' }],
      }),
    ),
  })
}
