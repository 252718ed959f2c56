import type { Meeting } from '../records/meeting'
import type { Organisation } from '../records/organisation'

/** The series the letters of a body are numbered in, year by year: 文和园促聘. */
export const letterSeries = (body: Organisation): string =>
  `${body.numberPrefix ?? suggestedPrefix(body.name)}聘`

/** 文和园促聘〔2026〕1号 (GB/T 9704-2012: the year in 〔〕, no padding zeros). */
export const letterNumber = (body: Organisation, year: number, nth: number): string =>
  `${letterSeries(body)}〔${year}〕${nth}号`

/** 〔2026〕第1次 */
export const minutesNumber = ({ startsAt, nth }: Pick<Meeting, 'startsAt' | 'nth'>): string =>
  `〔${startsAt.slice(0, 4)}〕第${nth}次`

/** 文和园促 for 文和园物业服务提升促进会: the place and the first character of 促进会. Any other body goes by its whole name. */
export const suggestedPrefix = (name: string): string =>
  name.replace(/(物业)?(服务)?(提升)?促进会$/, '促').slice(0, 20)
