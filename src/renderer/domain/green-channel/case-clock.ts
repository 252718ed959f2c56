import { periodOn } from '../periods/period-on'
import type { CaseLevel, GreenCase } from '../records/green-case'
import type { PeriodRule } from '../records/period-rule'
import { hoursAfter } from '../text/local-time'
import { caseState } from './case-state'
import { caseLevelWords } from './data/case-levels'
import type { CaseState } from './data/case-turns'

/** By when a case of a level is to be answered, counted from its arrival, as the rules stood on that day. */
export function dueByLevel(
  { receivedAt }: Pick<GreenCase, 'receivedAt'>,
  level: CaseLevel,
  rules: readonly PeriodRule[],
): string {
  const { length } = periodOn(caseLevelWords[level].period, rules, receivedAt.slice(0, 10))
  return hoursAfter(receivedAt, length)
}

/** By when it is to be answered, with every extension; undefined before it is accepted. */
export const caseDue = ({ steps }: Pick<GreenCase, 'steps'>): string | undefined =>
  steps.findLast(({ due }) => due !== undefined)?.due

/** When the party was told what came of it; the last time where it had been sent back. */
export const answeredAt = ({ steps }: Pick<GreenCase, 'steps'>): string | undefined =>
  steps.findLast(({ step }) => step === 'fed-back' || step === 'sent-back')?.step === 'fed-back'
    ? steps.findLast(({ step }) => step === 'fed-back')?.at
    : undefined

const running: readonly CaseState[] = ['accepted', 'assigned', 'unsettled', 'with-meeting', 'settled']

/** So many hours before its time is over a case is shown as near it. */
export const WARN_HOURS = 24

/** The moment a case is to be answered by, while that time runs: until the party has been told. */
export const runningDue = (one: Pick<GreenCase, 'steps'>): string | undefined =>
  running.includes(caseState(one)) ? caseDue(one) : undefined

export type CaseLight = { readonly by: string; readonly light: 'red' | 'yellow' | 'green' }

/** How near its time is, while it runs. `now` is `YYYY-MM-DDTHH:mm`. */
export function caseLight(one: Pick<GreenCase, 'steps'>, now: string): CaseLight | undefined {
  const by = runningDue(one)
  if (by === undefined) return undefined
  if (by < now) return { by, light: 'red' }
  return { by, light: by <= hoursAfter(now, WARN_HOURS) ? 'yellow' : 'green' }
}
