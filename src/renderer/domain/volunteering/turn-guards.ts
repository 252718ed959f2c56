import type { Records } from '../ports'
import { noticeState, openObjections } from '../public-notice/notice-days'
import { publicNotice, type PublicNotice } from '../records/public-notice'
import { volunteerService, type VolunteerService } from '../records/volunteer-service'
import type { VolunteerActivity } from '../records/volunteer-activity'
import type { Problem } from '../result'
import type { ActivityGuard, ActivityTurn } from './data/activity-turns'
import { daysOf } from './edit-activity'
import { tenthsOn } from './enter-hours'
import { tenthsOf } from './served-hours'
import { signedUp } from './sign-up'
import { nameOfVolunteer } from './volunteer-name'

type Reading = Pick<Records, 'all' | 'find'>

/** What the guards look at. */
type Seen = {
  readonly activity: VolunteerActivity
  readonly services: readonly VolunteerService[]
  readonly notice: PublicNotice | undefined
  readonly today: string
  readonly records: Reading
}

const NAMED = 5

/** Those of whom nothing was entered on any day of the activity. */
function missingWords({ activity, services, records }: Seen): string | undefined {
  const days = daysOf(activity)
  const missing = services.filter(one => days.every(day => tenthsOn(one, day) === undefined))
  if (missing.length === 0) return undefined
  const names = missing.slice(0, NAMED).map(({ volunteerId }) => nameOfVolunteer(volunteerId, records))
  return missing.length > NAMED ? `${names.join('、')}等 ${missing.length} 人` : names.join('、')
}

const guards: Readonly<Record<ActivityGuard, (seen: Seen) => Problem | undefined>> = {
  'someone-signed-up': ({ services }) =>
    services.length === 0 ? { code: 'activity-nobody-signed-up' } : undefined,
  'has-begun': ({ activity: { from }, today }) =>
    today < from ? { code: 'activity-not-begun', detail: { from } } : undefined,
  'is-over': ({ activity: { to }, today }) =>
    today < to ? { code: 'activity-not-over', detail: { to } } : undefined,
  'all-entered': seen => {
    const names = missingWords(seen)
    return names === undefined ? undefined : { code: 'activity-hours-missing', detail: { names } }
  },
  'someone-served': ({ services }) =>
    services.some(one => tenthsOf(one) > 0) ? undefined : { code: 'activity-nobody-served' },
  'notice-over': ({ notice, today }) => {
    if (notice === undefined) return { code: 'activity-notice-missing' }
    const state = noticeState(notice, today)
    return state === 'over' || state === 'down'
      ? undefined
      : { code: 'activity-notice-showing', detail: { to: notice.to } }
  },
  'objections-answered': ({ notice, today }) =>
    notice !== undefined && openObjections(notice, today).length > 0
      ? { code: 'activity-objections-open' }
      : undefined,
}

/** The notice that shows the hours of an activity, the last one. */
const hoursNotice = ({ id }: VolunteerActivity, records: Reading): PublicNotice | undefined =>
  records.all(publicNotice).findLast(({ activityId }) => activityId === id)

/** What still stands in the way of a step, all of it. `today` is `YYYY-MM-DD`. */
export function problemsBefore(
  turn: ActivityTurn,
  activity: VolunteerActivity,
  records: Reading,
  today: string,
): readonly Problem[] {
  const services = signedUp(activity, records.all(volunteerService))
  const seen = { activity, services, notice: hoursNotice(activity, records), today, records }
  return turn.guards.flatMap(guard => guards[guard](seen) ?? [])
}
