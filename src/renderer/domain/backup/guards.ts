import type { DiskSpace } from '../desktop'
import { fail, ok, type Result } from '../result'
import { chinaDay } from './china-time'

const MB = 1_000_000
const WARN_BELOW = 500 * MB
const STOP_BELOW = 50 * MB

/** `low`: warn before imports and attachments; `stop`: write nothing more. */
export type SpaceLevel = 'enough' | 'low' | 'stop'

/** How much room there is where the journal lies: under 500 MB it is low, under 50 MB nothing more is to be written. */
export function lowSpace({ here }: DiskSpace): SpaceLevel {
  if (here < STOP_BELOW) return 'stop'
  return here < WARN_BELOW ? 'low' : 'enough'
}

const DAY = 86_400_000
const LONGEST_ABSENCE = 400 * DAY

/**
 * Whether the PC's clock can be right at `now`; all moments in milliseconds since 1970 (UTC). Refusals, each with `today` and `other` as
 * `YYYY-MM-DD`: `clock-behind-entry` (more than a day before the last entry), `clock-behind-program` (more than a day before this program was built),
 * `clock-ahead` (more than 400 days after the last entry).
 */
export function clockFarOff(now: number, lastEntryAt: number | null, builtAt: number): Result<null> {
  const dates = (other: number) => ({ today: chinaDay(now), other: chinaDay(other) })
  if (lastEntryAt !== null && now < lastEntryAt - DAY) return fail('clock-behind-entry', dates(lastEntryAt))
  if (now < builtAt - DAY) return fail('clock-behind-program', dates(builtAt))
  if (lastEntryAt !== null && now > lastEntryAt + LONGEST_ABSENCE)
    return fail('clock-ahead', dates(lastEntryAt))
  return ok(null)
}
