import { TENTHS_OF_DAY } from '../records/volunteer-service'
import { fail, ok, type Result } from '../result'

/** 2.5 for 25 tenths of an hour. */
export const hoursWords = (tenths: number): string => String(tenths / 10)

const absent = ['未到', '没来', '缺席']

/**
 * The hours typed for a day as tenths: `2`, `2.5`, `２．５`; `0` or `未到`: did not come. Refusals: `hours-unreadable`, `hours-over-day`.
 */
export function readTenths(typed: string): Result<number> {
  const plain = typed.normalize('NFKC').replace(/小时|\s/gu, '')
  if (absent.includes(plain)) return ok(0)
  if (!/^\d{1,3}(?:\.\d)?$/u.test(plain)) return fail('hours-unreadable', { typed: typed.trim() })
  const tenths = Math.round(Number(plain) * 10)
  return tenths > TENTHS_OF_DAY ? fail('hours-over-day', { hours: plain }) : ok(tenths)
}
