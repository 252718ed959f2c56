const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function realDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null
}

const DAY = 86_400_000

/** The day a spreadsheet's serial number stands for, counted from 1899-12-30 (days before 1900-03-01 are not told apart). */
export function dateOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY).toISOString().slice(0, 10)
}

/** Whole years from one day to another, both `YYYY-MM-DD`. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

const OLDEST = 120

/** Whether someone born on this day could be living today: not in the future, not more than 120 years ago. */
export const isLivingBirthDate = (birthDate: string, today: string): boolean =>
  birthDate <= today && yearsBetween(birthDate, today) <= OLDEST
