import type { Records } from '../ports'
import { volunteerActivity, type VolunteerActivity } from '../records/volunteer-activity'
import { volunteerService, type VolunteerService } from '../records/volunteer-service'
import { isConfirmed } from './activity-state'

type Reading = Pick<Records, 'all' | 'find'>

/** Hours served on one day in one activity. */
export type ServedDay = {
  readonly activity: VolunteerActivity
  readonly day: string
  readonly tenths: number
}

/** All hours of a service, in tenths. */
export const tenthsOf = ({ hours }: Pick<VolunteerService, 'hours'>): number =>
  hours.reduce((sum, { tenths }) => sum + tenths, 0)

/** The hours of somebody that have been confirmed, the latest day first; those who did not come have none. */
export const confirmedDays = (volunteerId: string, records: Reading): readonly ServedDay[] =>
  records
    .all(volunteerService)
    .filter(one => one.volunteerId === volunteerId)
    .flatMap(({ activityId, hours }) => {
      const activity = records.find(volunteerActivity, activityId)
      if (activity === undefined || !isConfirmed(activity)) return []
      return hours.filter(({ tenths }) => tenths > 0).map(one => ({ activity, ...one }))
    })
    .toSorted((one, other) => other.day.localeCompare(one.day))

/** The confirmed hours of all volunteers, in tenths, by volunteer. */
export function tenthsByVolunteer(records: Reading): ReadonlyMap<string, number> {
  const confirmed = new Set(
    records
      .all(volunteerActivity)
      .filter(isConfirmed)
      .map(({ id }) => id),
  )
  const sums = new Map<string, number>()
  for (const one of records.all(volunteerService)) {
    if (!confirmed.has(one.activityId)) continue
    sums.set(one.volunteerId, (sums.get(one.volunteerId) ?? 0) + tenthsOf(one))
  }
  return sums
}
