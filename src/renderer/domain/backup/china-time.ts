const HOUR = 3_600_000

/** China Standard Time is UTC+8 in the whole country, without daylight saving since 1991, so it is known without asking the PC. */
const CHINA = 8 * HOUR

const pad = (value: number): string => String(value).padStart(2, '0')

/** `20261122-163205`: a moment (milliseconds since 1970, UTC) at the clock of an office in China. */
export function chinaStamp(moment: number): string {
  const at = new Date(moment + CHINA)
  const day = `${at.getUTCFullYear()}${pad(at.getUTCMonth() + 1)}${pad(at.getUTCDate())}`
  return `${day}-${pad(at.getUTCHours())}${pad(at.getUTCMinutes())}${pad(at.getUTCSeconds())}`
}

const parts = /^(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})$/

/** The moment of a stamp; null where no calendar has it. */
export function momentOfStamp(stamp: string): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
    parts.exec(stamp)?.slice(1).map(Number) ?? []
  const moment = Date.UTC(year, month - 1, day, hour, minute, second) - CHINA
  return chinaStamp(moment) === stamp ? moment : null
}

/** `2026-11-22`: the day of a moment in China. */
export const chinaDay = (moment: number): string => new Date(moment + CHINA).toISOString().slice(0, 10)

/** `2026-11-22 16:32`: a moment in China as lists show it. */
export const chinaMoment = (moment: number): string =>
  new Date(moment + CHINA).toISOString().slice(0, 16).replace('T', ' ')
