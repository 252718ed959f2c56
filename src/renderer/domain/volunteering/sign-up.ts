import { put, type Change } from '../journal/entry'
import type { VolunteerActivity } from '../records/volunteer-activity'
import { volunteerService, type VolunteerService } from '../records/volunteer-service'
import { fail, ok, type Result } from '../result'
import { takesSignUps } from './activity-state'
import { tenthsOf } from './served-hours'

/** Those who signed up for an activity. */
export const signedUp = (
  { id }: Pick<VolunteerActivity, 'id'>,
  services: readonly VolunteerService[],
): readonly VolunteerService[] => services.filter(({ activityId }) => activityId === id)

type Context = {
  readonly services: readonly VolunteerService[]
  readonly today: string
  readonly newId: () => string
}

/** Puts volunteers on the list of an activity; those who are on it stay as they are. Refusals: `activity-closed`, `sign-up-none`. */
export function signUp(
  activity: VolunteerActivity,
  volunteerIds: readonly string[],
  { services, today, newId }: Context,
): Result<Change> {
  if (!takesSignUps(activity)) return fail('activity-closed')
  const there = new Set(signedUp(activity, services).map(({ volunteerId }) => volunteerId))
  const coming = [...new Set(volunteerIds)].filter(id => !there.has(id))
  if (coming.length === 0) return fail('sign-up-none')
  return ok({
    cause: 'activity-signed-up',
    detail: `${activity.title}：${coming.length} 人`,
    save: coming.map(volunteerId =>
      put(volunteerService, {
        id: newId(),
        activityId: activity.id,
        volunteerId,
        signedUpOn: today,
        hours: [],
      }),
    ),
  })
}

/** Takes somebody off the list. Refusals: `activity-closed`, `sign-up-has-hours`. */
export function withdraw(activity: VolunteerActivity, service: VolunteerService): Result<Change> {
  if (!takesSignUps(activity)) return fail('activity-closed')
  if (tenthsOf(service) > 0) return fail('sign-up-has-hours')
  return ok({
    cause: 'activity-signed-up',
    detail: `${activity.title}：取消 1 人`,
    save: [],
    remove: [{ kind: volunteerService, id: service.id }],
  })
}
