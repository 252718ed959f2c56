import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, localTime, personName, text } from './parts'

/** A step an activity has taken, as it was recorded. */
const activityStep = z.object({
  step: z.enum([
    'recruiting',
    'begun',
    'ended',
    'confirmed',
    'reopened',
    'published',
    'archived',
    'cancelled',
  ]),
  at: localTime,
  note: z.string(),
  /** With `confirmed`: who answers for the hours, the one who received the service or organised it. */
  by: personName.optional(),
})
export type ActivityStep = z.infer<typeof activityStep>

/** 志愿服务活动, from its plan to the file: plan → recruit → run → hours confirmed → published → filed (domain handbook §1.7 蓝). */
export const volunteerActivity = defineRecord({
  kind: 'volunteer-activity',
  label: '志愿服务活动',
  schema: z.object({
    id,
    title: text.max(60),
    /** What is served, as a certificate of it says; absent: the title. */
    content: text.max(60).optional(),
    from: isoDate,
    to: isoDate,
    place: text.max(100).optional(),
    manager: personName.optional(),
    /** How many are needed. */
    needed: z.number().int().positive().optional(),
    teamId: id.optional(),
    estateId: id.optional(),
    steps: z.array(activityStep),
  }),
  headings: {
    title: ['活动名称'],
    content: ['服务内容'],
    from: ['起日'],
    to: ['止日'],
    place: ['地点'],
    manager: ['负责人'],
    needed: ['需要人数'],
    teamId: ['队伍'],
    estateId: ['小区'],
  },
  refs: { teamId: 'volunteer-team', estateId: 'estate' },
})
export type VolunteerActivity = RecordOf<typeof volunteerActivity>
