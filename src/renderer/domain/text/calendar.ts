const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)
}

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function realDate(year: number, month: number, day: number): string | null {
  if (day < 1 || day > daysIn(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The same day so many months later, `YYYY-MM-DD`; the last of the month where that month has no such day (民法典第二百零二条). */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(at / 12), (at % 12) + 1]
  return `${pad(inYear, 4)}-${pad(inMonth, 2)}-${pad(Math.min(date, daysIn(inYear, inMonth)), 2)}`
}

const DAY = 86_400_000

/** The day a spreadsheet's serial number stands for, counted from 1899-12-30 (days before 1900-03-01 are not told apart). */
export function dateOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY).toISOString().slice(0, 10)
}

/** Whole years from one day to another, both `YYYY-MM-DD`. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

const OLDEST = 120

/** Whether someone born on this day could be living today: not in the future, not more than 120 years ago. */
export const isLivingBirthDate = (birthDate: string, today: string): boolean =>
  birthDate <= today && yearsBetween(birthDate, today) <= OLDEST
