import { daysAfter } from '../people/days'

const WEEK = 7

/** Monday 0 to Sunday 6. */
const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + WEEK - 1) % WEEK

/** The month so many months after another, both `YYYY-MM`. */
export function monthBeside(month: string, step: number): string {
  const [year = 0, nth = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, nth - 1 + step, 1)).toISOString().slice(0, 7)
}

/** The weeks a month touches, each from Monday to Sunday; days are `YYYY-MM-DD`. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = daysAfter(`${month}-01`, -weekday(`${month}-01`))
  const last = daysAfter(`${monthBeside(month, 1)}-01`, -1)
  const weeks: string[][] = []
  for (let monday = first; monday <= last; monday = daysAfter(monday, WEEK)) {
    weeks.push(Array.from({ length: WEEK }, (_, nth) => daysAfter(monday, nth)))
  }
  return weeks
}
