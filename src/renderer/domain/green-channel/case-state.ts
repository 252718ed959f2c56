import type { GreenCase } from '../records/green-case'
import { caseTurns, type CaseState, type CaseTurn } from './data/case-turns'

type Steps = Pick<GreenCase, 'steps'>

/** Where each step takes a case: lists and figures ask it of every case on record. */
const wayOf = new Map(caseTurns.map(({ step, to }) => [step, to]))

/** Where a case stands, by the last of its steps that took it anywhere. */
export function caseState({ steps }: Steps): CaseState {
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at]?.step
    const to = step && wayOf.get(step)
    if (to !== undefined) return to
  }
  return 'received'
}

/** The steps a case can take next, the usual one first. */
export function nextCaseTurns(one: Steps): readonly CaseTurn[] {
  const state = caseState(one)
  return caseTurns.filter(({ from }) => from.includes(state))
}

const finished: readonly CaseState[] = ['refused', 'closed', 'referred']

/** Whether nothing more is to be done with it. */
export const isCaseFinished = (one: Steps): boolean => finished.includes(caseState(one))

/** Who deals with it now; undefined while nobody does. */
export const handlerOf = ({ steps }: Steps): string | undefined =>
  steps.findLast(({ handler }) => handler !== undefined)?.handler

/** What was said when it was called back last. */
export const satisfactionOf = ({ steps }: Steps): GreenCase['steps'][number]['satisfaction'] =>
  steps.findLast(({ satisfaction }) => satisfaction !== undefined)?.satisfaction

/** A case as it stood at a moment, `YYYY-MM-DDTHH:mm`: without the steps it took later. */
export const caseAsOf = <C extends Steps>(one: C, moment: string): C => ({
  ...one,
  steps: one.steps.filter(({ at }) => at <= moment),
})
