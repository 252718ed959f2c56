import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** The most tenths of an hour a day has. */
export const TENTHS_OF_DAY = 240

const tenths = z.number().int().min(0).max(TENTHS_OF_DAY)

/** Hours put right after they had been confirmed. */
const correction = z.object({
  on: isoDate,
  day: isoDate,
  before: tenths,
  after: tenths,
  reason: text.max(200),
})

/**
 * 志愿服务记录: somebody's part in an activity, from the sign-up to the hours. Hours are kept as tenths, so that their sums are exact, day
 * by day and without the way there and back; 0: did not come.
 */
export const volunteerService = defineRecord({
  kind: 'volunteer-service',
  label: '志愿服务记录',
  schema: z.object({
    id,
    activityId: id,
    volunteerId: id,
    signedUpOn: isoDate,
    hours: z.array(z.object({ day: isoDate, tenths })),
    corrections: z.array(correction).optional(),
  }),
  headings: {
    activityId: ['活动'],
    volunteerId: ['志愿者'],
    signedUpOn: ['报名日期'],
    hours: ['服务时长'],
    corrections: ['更正'],
  },
  privacy: {
    activityId: 'open',
    volunteerId: 'personal',
    signedUpOn: 'personal',
    hours: 'personal',
    corrections: 'personal',
  },
  refs: { activityId: 'volunteer-activity', volunteerId: 'volunteer' },
})
export type VolunteerService = RecordOf<typeof volunteerService>
