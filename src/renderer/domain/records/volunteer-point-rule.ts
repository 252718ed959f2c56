import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 积分办法: how many points an hour of service brings from a day on. Without one, there are no points. */
export const volunteerPointRule = defineRecord({
  kind: 'volunteer-point-rule',
  label: '志愿积分办法',
  schema: z.object({
    id,
    since: isoDate,
    /** 0: no more points from that day on. */
    perHour: z.number().int().min(0).max(1000),
    basis: text.max(200),
  }),
  headings: { since: ['自何日起'], perHour: ['每小时积分'], basis: ['依据'] },
})
export type VolunteerPointRule = RecordOf<typeof volunteerPointRule>
