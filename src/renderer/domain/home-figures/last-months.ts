import { monthBeside } from '../calendar/month-days'

/** The months up to that of a day, `YYYY-MM`, the earliest first. */
export const lastMonths = (today: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, nth) => monthBeside(today.slice(0, 7), nth - count + 1))
