import type { PaperNumber } from '../paper/paper-number'
import type { Meeting } from '../records/meeting'
import type { Organisation } from '../records/organisation'

type Numbering = Pick<Organisation, 'name' | 'numberPrefix'>

/** The next number of a yearly series of a body's papers; `sign` tells its series apart: 聘, 通, 决. */
export function numberIn(body: Numbering, sign: string): Extract<PaperNumber, { kind: 'series' }> {
  const series = `${body.numberPrefix ?? suggestedPrefix(body.name)}${sign}`
  return { kind: 'series', series, words: (year, nth) => `${series}〔${year}〕${nth}号` }
}

/** 文和园促聘〔2026〕1号 (GB/T 9704-2012: the year in 〔〕, no padding zeros). */
export const letterNumber = (body: Numbering, year: number, nth: number): string =>
  numberIn(body, '聘').words(year, `${nth}`)

/** 〔2026〕第1次 */
export const minutesNumber = ({ startsAt, nth }: Pick<Meeting, 'startsAt' | 'nth'>): string =>
  `〔${startsAt.slice(0, 4)}〕第${nth}次`

/** 文和园促 for 文和园物业服务提升促进会: the place and the first character of 促进会. Any other body goes by its whole name. */
export const suggestedPrefix = (name: string): string =>
  name.replace(/(物业)?(服务)?(提升)?促进会$/, '促').slice(0, 20)
