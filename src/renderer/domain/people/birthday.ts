import { daysBetween } from './days'

/** Full years on `today`, both dates `YYYY-MM-DD`. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The birthday in a year; who was born on a leap day keeps it on the last of February. */
export function birthdayIn(year: number, birthDate: string): string {
  const day = birthDate.slice(5)
  return `${String(year)}-${day === '02-29' && !isLeap(year) ? '02-28' : day}`
}

const WEEK = 7

/** Days until the next birthday when that is today (0) or within a week; undefined otherwise. */
export function birthdaySoon(birthDate: string, today: string): number | undefined {
  const year = Number(today.slice(0, 4))
  const next = [year, year + 1].map(one => birthdayIn(one, birthDate)).find(day => day >= today) ?? today
  const days = daysBetween(today, next)
  return days <= WEEK ? days : undefined
}
