import type { GreenCase } from '../records/green-case'
import { answeredAt, caseDue } from './case-clock'
import { caseAsOf, caseState, satisfactionOf } from './case-state'

/**
 * Figures of the cases that came in within a time, as they stood at a moment. `total` is the sum of the next four; `overdue` are those
 * of `open` whose time is over; a case is on time when the party was told by its due moment (domain handbook §1.9).
 */
export type CaseFigures = {
  readonly total: number
  readonly onTime: number
  readonly late: number
  readonly open: number
  /** 不予受理、转出 */
  readonly turnedAway: number
  readonly overdue: number
  readonly satisfied: number
  readonly fairly: number
  readonly unsatisfied: number
}

const none: CaseFigures = {
  total: 0,
  onTime: 0,
  late: 0,
  open: 0,
  turnedAway: 0,
  overdue: 0,
  satisfied: 0,
  fairly: 0,
  unsatisfied: 0,
}

type Fate = 'onTime' | 'late' | 'open' | 'turnedAway'

/** What had become of a case; it is given as it stood at the moment. */
function fateOf(one: GreenCase): Fate {
  const state = caseState(one)
  if (state === 'refused' || state === 'referred') return 'turnedAway'
  if (state !== 'closed') return 'open'
  const due = caseDue(one)
  return due === undefined || (answeredAt(one) ?? '') <= due ? 'onTime' : 'late'
}

const isOverdue = (one: GreenCase, moment: string): boolean => {
  const due = caseDue(one)
  return due !== undefined && due < (answeredAt(one) ?? moment)
}

const opinions = { 满意: 'satisfied', 基本满意: 'fairly', 不满意: 'unsatisfied' } as const

function counted(before: CaseFigures, one: GreenCase, moment: string): CaseFigures {
  const fate = fateOf(one)
  const said = fate === 'onTime' || fate === 'late' ? satisfactionOf(one) : undefined
  const opinion = said && opinions[said]
  return {
    ...before,
    total: before.total + 1,
    [fate]: before[fate] + 1,
    ...(fate === 'open' && isOverdue(one, moment) && { overdue: before.overdue + 1 }),
    ...(opinion && { [opinion]: before[opinion] + 1 }),
  }
}

/** The figures of all these cases as they stood at a moment, `YYYY-MM-DDTHH:mm`. */
export const figuresOf = (cases: readonly GreenCase[], moment: string): CaseFigures =>
  cases.reduce((sum, one) => counted(sum, caseAsOf(one, moment), moment), none)

/** The cases that came in in a month, `YYYY-MM`. */
export const casesOfMonth = (cases: readonly GreenCase[], month: string): readonly GreenCase[] =>
  cases.filter(({ receivedAt }) => receivedAt.startsWith(month))

const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${(Math.round((part * 1000) / whole) / 10).toFixed(1)}%`

/** 办结率, 按时办结率 of what was not turned away, and 不满意率 of those closed whose opinion is known. */
export function caseRates({ total, turnedAway, onTime, late, satisfied, fairly, unsatisfied }: CaseFigures) {
  const due = total - turnedAway
  return {
    closed: percent(onTime + late, due),
    onTime: percent(onTime, due),
    unsatisfied: percent(unsatisfied, satisfied + fairly + unsatisfied),
  }
}
