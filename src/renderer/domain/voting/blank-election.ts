import type { Election, Post } from './election'
import type { VoteRule } from './vote-rule'

/** An election nobody has stood in or voted in yet, for posts whose term begins on a day `YYYY-MM-DD` and lasts so many years. */
export const blankElection = (
  rule: VoteRule,
  posts: readonly Post[],
  { termFrom, years }: { readonly termFrom: string; readonly years: number },
): Election => ({
  rule,
  entitled: 0,
  present: 0,
  issued: null,
  returned: null,
  valid: null,
  invalid: null,
  posts: [...posts],
  candidates: [],
  termFrom,
  termTo: lastDayOfTerm(termFrom, years),
})

/** The day before the same day `years` later: a term of three years from 2026-11-22 runs to 2029-11-21. */
export function lastDayOfTerm(firstDay: string, years: number): string {
  const [year = 0, month = 1, day = 1] = firstDay.split('-').map(Number)
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10)
}
