import { dateOfSerial, isLivingBirthDate, realDate } from './calendar'
import { readNumeral, readYearInWords } from './chinese-numeral'
import { halfWidth, withoutSpaces } from './tidy-text'

/**
 * What a date cell says. `partial` is a year, or a year and month, as clerks write 出生年月; `prefix` is then `1990` or `1990-03`.
 * `text` is the cell's text as it stood.
 */
export type ReadDate =
  | { readonly kind: 'whole'; readonly date: string }
  | { readonly kind: 'partial'; readonly text: string; readonly prefix: string }
  | { readonly kind: 'unreadable'; readonly text: string }

const timeOfDay = /[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/u
const ending = /[.。,，、]+$|出生$|生$/u
const separated = /^(\d{4})[-./年、—–](\d{1,2})[-./月、—–](\d{1,2})[日号]?$/u
const separatedMonth = /^(\d{4})[-./年、—–](\d{1,2})月?$/u
const written = /^\d{4}-\d{2}-\d{2}$/
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/
const sixDigits = /^(\d{4})(\d{2})$/
const yearOnly = /^(\d{4})年?$/u
const serial = /^\d{5}(\.\d+)?$/

/** Serial numbers of days from 1927 on; below that five digits are more likely something else. */
const FIRST_SERIAL = 10_000

function wholeDate(text: string): string | null {
  const parts = separated.exec(text) ?? eightDigits.exec(text)
  if (parts !== null) return realDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  return serial.test(text) && Number(text) >= FIRST_SERIAL ? dateOfSerial(Number(text)) : null
}

const isYear = (year: number): boolean => year >= 1880 && year <= 2100

function partOfDate(text: string): string | null {
  const month = separatedMonth.exec(text) ?? sixDigits.exec(text)
  if (month !== null) {
    const first = realDate(Number(month[1]), Number(month[2]), 1)
    return first !== null && isYear(Number(month[1])) ? first.slice(0, 7) : null
  }
  const year = yearOnly.exec(text)?.[1]
  return year !== undefined && isYear(Number(year)) ? year : null
}

const inWords =
  /^([〇○Ｏ零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号])?$/u

/** 一九九〇年三月七日 in figures; any other text as it is. */
function inFigures(text: string): string {
  const parts = inWords.exec(text)
  const year = readYearInWords(parts?.[1] ?? '')
  if (parts === null || year === undefined) return text
  const [month, day] = [readNumeral(parts[2] ?? '') ?? 0, readNumeral(parts[3] ?? '')]
  return `${String(year)}年${String(month)}月${day === undefined ? '' : `${String(day)}日`}`
}

/**
 * Read a date in any form clerks use: 1990-03-07, 1990.3.7, 1990/3/7, 1990年3月7日, 19900307, 一九九〇年三月七日, with a time behind it,
 * or a spreadsheet's serial number (domain handbook §7). A day the calendar does not have is unreadable.
 */
export function readDate(text: string): ReadDate {
  const whole = written.test(text) ? wholeDate(text) : null
  if (whole !== null) return { kind: 'whole', date: whole }
  const bare = inFigures(withoutSpaces(halfWidth(text).replace(timeOfDay, '')).replace(ending, ''))
  const date = wholeDate(bare)
  if (date !== null) return { kind: 'whole', date }
  const prefix = partOfDate(bare)
  return prefix === null ? { kind: 'unreadable', text } : { kind: 'partial', text, prefix }
}

const shortYear = /^(?:(\d\d)年(\d{1,2})月(\d{1,2})[日号]|([3-9]\d)[-./](\d{1,2})[-./](\d{1,2}))$/u

/**
 * The days a date with a year of two figures may mean: 90.3.7, 90年3月7日. Without 年 only where the first figures can be no day or
 * month; of both centuries only those in the 120 years before `today`.
 */
export function readShortYear(text: string, today: string): readonly string[] {
  const parts = shortYear.exec(withoutSpaces(halfWidth(text)).replace(ending, ''))
  if (parts === null) return []
  const [year, month, day] = [parts[1] ?? parts[4], parts[2] ?? parts[5], parts[3] ?? parts[6]].map(Number)
  return [1900, 2000].flatMap(century => {
    const date = realDate(century + (year ?? 0), month ?? 0, day ?? 0)
    return date !== null && isLivingBirthDate(date, today) ? [date] : []
  })
}
