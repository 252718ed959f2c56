import type { Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import { daysAfter, daysBetween } from '../people/days'
import { volunteerActivity, type VolunteerActivity } from '../records/volunteer-activity'
import type { VolunteerService } from '../records/volunteer-service'
import { fail, ok, type Result } from '../result'
import { isConfirmed } from './activity-state'
import { activityFields } from './data/activity-fields'

/** What is chosen beside the fields that are typed. */
export type ActivityChoices = { readonly teamId: string | undefined; readonly estateId: string | undefined }

/** The most days one activity lasts: what lasts longer is entered month by month. */
const MOST_DAYS = 31

/** Every day of an activity, from its first to its last. */
export const daysOf = ({ from, to }: Pick<VolunteerActivity, 'from' | 'to'>): readonly string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, nth) => daysAfter(from, nth))

/** A day with hours that would no longer be one of its days. */
const strandedDay = (
  { id, from, to }: VolunteerActivity,
  services: readonly VolunteerService[],
): string | undefined =>
  services
    .filter(({ activityId }) => activityId === id)
    .flatMap(({ hours }) => hours)
    .find(({ day }) => day < from || day > to)?.day

function daysProblem(
  saved: VolunteerActivity,
  known: VolunteerActivity | undefined,
  services: readonly VolunteerService[],
): Result<null> {
  const { from, to } = saved
  if (to < from) return fail('activity-days-reversed', { from, to })
  if (daysBetween(from, to) >= MOST_DAYS) return fail('activity-days-many', { most: String(MOST_DAYS) })
  const day = known === undefined ? undefined : strandedDay(saved, services)
  return day === undefined ? ok(null) : fail('activity-day-has-hours', { day })
}

const chosen = ({ teamId, estateId }: ActivityChoices): Partial<VolunteerActivity> => ({
  ...(teamId !== undefined && { teamId }),
  ...(estateId !== undefined && { estateId }),
})

/**
 * Records an activity, or edits what was planned; its steps stay. Refusals: `activity-closed` (its hours are confirmed),
 * `activity-words-long`, `activity-days-reversed`, `activity-days-many`, `activity-day-has-hours`, and those of {@link readEntered}.
 */
export function editActivity(
  entered: Entered,
  choices: ActivityChoices,
  known: VolunteerActivity | undefined,
  services: readonly VolunteerService[],
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  if (known !== undefined && isConfirmed(known)) return fail('activity-closed')
  const read = readEntered(activityFields, entered)
  if (!read.ok) return read
  const id = known?.id ?? newId()
  const steps = known?.steps ?? []
  const saved = volunteerActivity.schema.safeParse({ ...read.value, ...chosen(choices), id, steps })
  if (!saved.success) return fail('activity-words-long')
  const days = daysProblem(saved.data, known, services)
  if (!days.ok) return days
  const { title } = saved.data
  return ok({
    id,
    change: { cause: 'activity-edited', detail: title, save: [put(volunteerActivity, saved.data)] },
  })
}
