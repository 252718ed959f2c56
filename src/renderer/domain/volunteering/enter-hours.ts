import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { volunteerActivity, type VolunteerActivity } from '../records/volunteer-activity'
import { TENTHS_OF_DAY, volunteerService, type VolunteerService } from '../records/volunteer-service'
import { fail, ok, type Problem, type Result } from '../result'
import { isConfirmed, takesHours } from './activity-state'
import { hoursWords, readTenths } from './tenths'
import { nameOfVolunteer } from './volunteer-name'

type Reading = Pick<Records, 'all' | 'find'>

/** What was typed for a day, by the id of the service. */
export type TypedHours = Readonly<Record<string, string>>

/** The hours of a service on a day, in tenths; undefined where none were entered. */
export const tenthsOn = ({ hours }: Pick<VolunteerService, 'hours'>, day: string): number | undefined =>
  hours.find(one => one.day === day)?.tenths

/** What somebody served on a day in other activities than this. */
function elsewhere({ id, volunteerId }: VolunteerService, day: string, records: Reading) {
  return records
    .all(volunteerService)
    .filter(one => one.volunteerId === volunteerId && one.id !== id)
    .map(one => ({ tenths: tenthsOn(one, day) ?? 0, activityId: one.activityId }))
    .filter(({ tenths }) => tenths > 0)
}

/**
 * Why these hours cannot be: more than the day has, alone (`hours-over-day`) or with what was served elsewhere that day (`hours-over-day-sum`,
 * with who, the day, where and the sum), or nothing that can be read (`hours-unreadable`).
 */
export function hoursProblem(
  service: VolunteerService,
  day: string,
  typed: string,
  records: Reading,
): Problem | undefined {
  const read = readTenths(typed)
  if (!read.ok) return read.problem
  const others = elsewhere(service, day, records)
  const sum = others.reduce((total, { tenths }) => total + tenths, read.value)
  if (sum <= TENTHS_OF_DAY) return undefined
  const places = others.map(({ tenths, activityId }) => {
    const title = records.find(volunteerActivity, activityId)?.title ?? ''
    return `“${title}”${hoursWords(tenths)} 小时`
  })
  return {
    code: 'hours-over-day-sum',
    detail: {
      name: nameOfVolunteer(service.volunteerId, records),
      day,
      places: places.join('、'),
      sum: hoursWords(sum),
    },
  }
}

const withDay = (one: VolunteerService, day: string, tenths: number): VolunteerService => ({
  ...one,
  hours: [...one.hours.filter(other => other.day !== day), { day, tenths }].toSorted((a, b) =>
    a.day.localeCompare(b.day),
  ),
})

function dayProblem({ from, to }: VolunteerActivity, day: string, today: string): Problem | undefined {
  if (day < from || day > to) return { code: 'hours-outside', detail: { from, to } }
  return day > today ? { code: 'hours-future' } : undefined
}

/**
 * Enters what was typed for a day of an activity; what is blank stays as it was. Nothing is entered where one of them cannot be. Refusals:
 * `hours-not-now` (not begun, or confirmed already), `hours-outside`, `hours-future`, `hours-none`, and those of {@link hoursProblem}.
 */
export function enterHours(
  activity: VolunteerActivity,
  day: string,
  typed: TypedHours,
  records: Reading,
  today: string,
): Result<Change> {
  if (!takesHours(activity)) return fail('hours-not-now')
  const wrongDay = dayProblem(activity, day, today)
  if (wrongDay !== undefined) return { ok: false, problem: wrongDay }
  const entered = records
    .all(volunteerService)
    .filter(one => one.activityId === activity.id && (typed[one.id] ?? '').trim() !== '')
  const problem = entered
    .map(one => hoursProblem(one, day, typed[one.id] ?? '', records))
    .find(found => found !== undefined)
  if (problem !== undefined) return { ok: false, problem }
  const changed = entered.flatMap(one => {
    const read = readTenths(typed[one.id] ?? '')
    return read.ok && read.value !== tenthsOn(one, day) ? [withDay(one, day, read.value)] : []
  })
  if (changed.length === 0) return fail('hours-none')
  return ok({
    cause: 'hours-entered',
    detail: `${activity.title} ${day}：${changed.length} 人`,
    save: changed.map(one => put(volunteerService, one)),
  })
}

/**
 * Puts right the hours of a day after they were confirmed; what stood there and why it was changed stay with them. Refusals:
 * `hours-not-confirmed`, `hours-reason-missing`, `hours-outside`, `hours-none` (they are so already), and those of {@link hoursProblem}.
 */
export function correctHours(
  service: VolunteerService,
  { day, typed, reason }: { readonly day: string; readonly typed: string; readonly reason: string },
  records: Reading,
  today: string,
): Result<Change> {
  const activity = records.find(volunteerActivity, service.activityId)
  if (activity === undefined || !isConfirmed(activity)) return fail('hours-not-confirmed')
  if (reason.trim() === '') return fail('hours-reason-missing')
  const problem = dayProblem(activity, day, today) ?? hoursProblem(service, day, typed, records)
  if (problem !== undefined) return { ok: false, problem }
  const read = readTenths(typed)
  const before = tenthsOn(service, day) ?? 0
  if (!read.ok) return read
  if (read.value === before) return fail('hours-none')
  const noted = { on: today, day, before, after: read.value, reason: reason.trim() }
  const corrected = {
    ...withDay(service, day, read.value),
    corrections: [...(service.corrections ?? []), noted],
  }
  return ok({
    cause: 'hours-corrected',
    detail: `${activity.title} ${day}：${hoursWords(before)} 改为 ${hoursWords(read.value)} 小时，${noted.reason}`,
    save: [put(volunteerService, corrected)],
  })
}
