import type { DueRule } from '../records/due-rule'
import type { DueSource } from './due-item'

/** How early something is announced. `own`: the office has set it. */
export type DueDays = {
  readonly source: DueSource
  readonly days: readonly number[]
  readonly basis: string
  readonly own: boolean
}

/** What holds for a source: what the office has set, else what is suggested. */
export function daysOf(source: DueSource, rules: readonly DueRule[]): DueDays {
  const own = rules.find(one => one.source === source.id)
  return own === undefined
    ? { source, days: source.days, basis: source.basis, own: false }
    : { source, days: own.days, basis: own.basis ?? '', own: true }
}
