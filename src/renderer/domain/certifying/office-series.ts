import { numberIn } from '../meeting/numbers'
import type { PaperNumber } from '../paper/paper-number'
import type { Office } from '../records/office'

/** 文源 for 文源社区居民委员会. */
const shortName = (name: string): string => {
  const short = name.replace(/(社区)?(居民委员会|居委会)$/u, '')
  return (short === '' ? name : short).slice(0, 20)
}

/** The series of the office's own papers: 文源证〔2026〕1号 until the office sets another form. */
export const officeSeries = ({ name }: Pick<Office, 'name'>, sign: string): PaperNumber =>
  numberIn({ name: shortName(name) }, sign)
