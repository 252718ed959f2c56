import type { VolunteerActivity } from '../records/volunteer-activity'
import type { VolunteerService } from '../records/volunteer-service'
import { isConfirmed } from './activity-state'

/** Hours served on one day in one activity. */
export type ServedDay = {
  readonly activity: VolunteerActivity
  readonly day: string
  readonly tenths: number
}

/** All hours of a service, in tenths. */
export const tenthsOf = ({ hours }: Pick<VolunteerService, 'hours'>): number =>
  hours.reduce((sum, { tenths }) => sum + tenths, 0)

type Part = Pick<VolunteerService, 'activityId' | 'volunteerId' | 'hours'>

const confirmedOf = (activities: readonly VolunteerActivity[]): ReadonlyMap<string, VolunteerActivity> =>
  new Map(activities.filter(isConfirmed).map(one => [one.id, one]))

/** The hours of somebody that have been confirmed, the latest day first; those who did not come have none. */
export function confirmedDays(
  volunteerId: string,
  activities: readonly VolunteerActivity[],
  services: readonly Part[],
): readonly ServedDay[] {
  const confirmed = confirmedOf(activities)
  return services
    .filter(one => one.volunteerId === volunteerId)
    .flatMap(({ activityId, hours }) => {
      const activity = confirmed.get(activityId)
      if (activity === undefined) return []
      return hours.filter(({ tenths }) => tenths > 0).map(one => ({ activity, ...one }))
    })
    .toSorted((one, other) => other.day.localeCompare(one.day))
}

/** The confirmed hours of all volunteers, in tenths, by volunteer. */
export function tenthsByVolunteer(
  activities: readonly VolunteerActivity[],
  services: readonly Part[],
): ReadonlyMap<string, number> {
  const confirmed = confirmedOf(activities)
  const sums = new Map<string, number>()
  for (const one of services) {
    if (!confirmed.has(one.activityId)) continue
    sums.set(one.volunteerId, (sums.get(one.volunteerId) ?? 0) + tenthsOf(one))
  }
  return sums
}
