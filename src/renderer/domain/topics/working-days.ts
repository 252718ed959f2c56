import type { CalendarDay } from '../records/calendar-day'
import { daysAfter } from '../people/days'

/**
 * Whether a day is a working day. Which days are holidays is announced year by year and cannot be computed: Saturdays and Sundays are off,
 * and what the office has entered goes before that.
 */
function isWorkingDay(day: string, marked: readonly CalendarDay[]): boolean {
  const mark = marked.find(one => one.day === day)
  if (mark !== undefined) return mark.works
  const weekday = new Date(Date.parse(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

const LONGEST_HOLIDAY = 60

/** The nth working day after a day; the day itself does not count. */
export function workingDayAfter(day: string, nth: number, marked: readonly CalendarDay[]): string {
  const days = Array.from({ length: nth * 3 + LONGEST_HOLIDAY }, (_, index) => daysAfter(day, index + 1))
  return days.filter(one => isWorkingDay(one, marked))[nth - 1] ?? daysAfter(day, nth)
}
