import type { Cell } from '../../../domain/sheet/workbook'
import type { NumberFormat } from './number-format'
import { showNumber } from './number-pattern'

const dayMs = 86_400_000
const firstOf1904 = 1462
const lastDay = 2_958_465
/** Excel counts a 29 February 1900 that never was: day 60. Days before it are one off. */
const inventedDay = 60

/**
 * A numeric cell as its format shows it. A date whose format hides the day and whose day is the first was typed as a month, and is
 * given as the month that is shown. Dates outside 1900-9999 and every format we do not read stay plain numbers.
 */
export function numericCell(number: number, format: NumberFormat, date1904: boolean): Cell {
  switch (format.kind) {
    case 'plain':
      return number
    case 'pattern': {
      const shown = showNumber(format.pattern, number)
      return shown === String(number) ? number : { number, shown }
    }
    case 'date':
      return dateCell(number, format.withoutDay, format.chinese, date1904)
    case 'time':
      return number < 0 ? number : { number, shown: timeOfDay(number) }
  }
}

function dateCell(number: number, withoutDay: boolean, chinese: boolean, date1904: boolean): Cell {
  const date = dateOfSerial(number, date1904)
  if (date === undefined) return number
  if (!withoutDay || !date.endsWith('-01')) return { date }
  const [year = '', month = ''] = date.split('-')
  return { number, shown: chinese ? `${year}年${Number(month)}月` : `${year}-${month}` }
}

/** The day of a date serial as `YYYY-MM-DD`; the time of day is dropped. */
function dateOfSerial(serial: number, date1904: boolean): string | undefined {
  const day = Math.floor(serial + 1e-9) + (date1904 ? firstOf1904 : 0)
  if (day < 1 || day === inventedDay || day > lastDay) return undefined
  const offset = day < inventedDay ? day : day - 1
  return new Date(Date.UTC(1899, 11, 31) + offset * dayMs).toISOString().slice(0, 10)
}

/** The serial number of a day, `YYYY-MM-DD`. */
export function serialOfDay(day: string, date1904: boolean): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const offset = Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 31)) / dayMs)
  return (offset < inventedDay ? offset : offset + 1) - (date1904 ? firstOf1904 : 0)
}

function timeOfDay(number: number): string {
  const seconds = Math.round((number % 1) * 86_400) % 86_400
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  const minutes = `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`
  return seconds % 60 === 0 ? minutes : `${minutes}:${two(seconds % 60)}`
}

/** A date written as ISO 8601, with or without time; anything else stays text. */
export function isoDateCell(text: string): Cell {
  const date = /^(\d{4}-\d\d-\d\d)(T|$)/.exec(text.trim())?.[1]
  return date === undefined ? text : { date }
}
