import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

const days = z.number().int().nonnegative().max(366)

/** What the office has set for a kind of meeting, in place of what meeting/data says of it. */
export const meetingKindSetting = defineRecord({
  kind: 'meeting-kind-setting',
  label: '会议规则',
  schema: z.object({
    id,
    meetingKind: text,
    /** Months from one to the next; absent: no fixed interval. */
    everyMonths: z.number().int().positive().max(60).optional(),
    noticeDays: days.optional(),
    topicDays: days.optional(),
    convenor: z.string().max(100),
    proxies: z.boolean(),
    basis: text.max(200),
    /** The day from which the office goes by it. */
    since: isoDate,
  }),
  headings: {
    meetingKind: ['会议类型'],
    everyMonths: ['间隔月数'],
    noticeDays: ['提前通知天数'],
    topicDays: ['议题提前天数'],
    convenor: ['召集人'],
    proxies: ['可否委托'],
    basis: ['依据'],
    since: ['自何日起'],
  },
})
export type MeetingKindSetting = RecordOf<typeof meetingKindSetting>
