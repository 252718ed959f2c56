import { put } from '../../src/renderer/domain/journal/entry'
import { volunteer, type Volunteer } from '../../src/renderer/domain/records/volunteer'
import {
  volunteerActivity,
  type ActivityStep,
  type VolunteerActivity,
} from '../../src/renderer/domain/records/volunteer-activity'
import { volunteerService, type VolunteerService } from '../../src/renderer/domain/records/volunteer-service'
import { heldRecords } from './held-records'

/** 王秀兰, who has not said whether her name may be shown. */
export const aVolunteer = (changes: Partial<Volunteer> = {}): Volunteer => ({
  id: 'volunteer',
  name: '王秀兰',
  ...changes,
})

/** An activity of one Saturday, not begun. */
export const anActivity = (changes: Partial<VolunteerActivity> = {}): VolunteerActivity => ({
  id: 'activity',
  title: '楼道清扫',
  from: '2026-11-14',
  to: '2026-11-14',
  steps: [],
  ...changes,
})

const steps: readonly ActivityStep['step'][] = ['recruiting', 'begun', 'ended', 'confirmed', 'published']

/** The steps of an activity up to one of them, an hour apart from eight on the 14th. */
export const stepsTo = (last: (typeof steps)[number]): ActivityStep[] =>
  steps.slice(0, steps.indexOf(last) + 1).map((step, nth) => ({
    step,
    at: `2026-11-14T${String(8 + nth).padStart(2, '0')}:00`,
    note: '',
    ...(step === 'confirmed' && { by: '张主任' }),
  }))

/** A sign-up for it, without hours. */
export const aService = (changes: Partial<VolunteerService> = {}): VolunteerService => ({
  id: 'service',
  activityId: 'activity',
  volunteerId: 'volunteer',
  signedUpOn: '2026-11-10',
  hours: [],
  ...changes,
})

/** Records that hold these. */
export function volunteering(
  all: {
    readonly volunteers?: readonly Volunteer[]
    readonly activities?: readonly VolunteerActivity[]
    readonly services?: readonly VolunteerService[]
  } = {},
) {
  const held = heldRecords()
  const { volunteers = [aVolunteer()], activities = [anActivity()], services = [aService()] } = all
  held.commit({
    cause: 'activity-edited',
    detail: '',
    save: [
      ...volunteers.map(one => put(volunteer, one)),
      ...activities.map(one => put(volunteerActivity, one)),
      ...services.map(one => put(volunteerService, one)),
    ],
  })
  return held
}
