import { put, type Change } from '../journal/entry'
import { volunteerPointRule, type VolunteerPointRule } from '../records/volunteer-point-rule'
import { fail, ok, type Result } from '../result'

type Rules = readonly VolunteerPointRule[]

/** The rule in force on a day, `YYYY-MM-DD`; undefined where there is none. */
const pointRuleOn = (rules: Rules, day: string): VolunteerPointRule | undefined =>
  rules.filter(({ since }) => since <= day).toSorted((one, other) => other.since.localeCompare(one.since))[0]

/** The points of hours, each day by the rule of its day, in tenths of a point so that sums are exact; undefined where no rule ever held. */
export function pointTenths(
  days: readonly { readonly day: string; readonly tenths: number }[],
  rules: Rules,
): number | undefined {
  if (rules.length === 0) return undefined
  return days.reduce((sum, { day, tenths }) => sum + tenths * (pointRuleOn(rules, day)?.perHour ?? 0), 0)
}

const MOST_PER_HOUR = 1000

/**
 * Sets from a day on how many points an hour brings; set twice for one day, the later replaces the earlier. Refusals: `points-per-hour`,
 * `kind-basis-missing`.
 */
export function setPointRule(
  { since, perHour, basis: typed }: { since: string; perHour: number | null; basis: string },
  rules: Rules,
  newId: () => string,
): Result<Change> {
  if (perHour === null || !Number.isInteger(perHour) || perHour < 0 || perHour > MOST_PER_HOUR) {
    return fail('points-per-hour', { most: String(MOST_PER_HOUR) })
  }
  const basis = typed.trim()
  if (basis === '') return fail('kind-basis-missing')
  const id = rules.find(one => one.since === since)?.id ?? newId()
  const detail = `${since} 起每小时 ${perHour} 分`
  return ok({
    cause: 'point-rules-edited',
    detail,
    save: [put(volunteerPointRule, { id, since, perHour, basis })],
  })
}
