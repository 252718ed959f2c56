import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** Kinds of public notice (domain handbook §1.6). */
export const publicNoticeKinds = [
  'before-meeting',
  'result',
  'carried-out',
  'candidates',
  'award',
  'certificate',
  'disclosure',
  'assessment',
  'hours',
] as const
export type PublicNoticeKind = (typeof publicNoticeKinds)[number]

const objection = z.object({
  id,
  receivedOn: isoDate,
  /** Who objects; a note of the clerk's, never printed on the notice. */
  from: z.string(),
  text,
  answeredOn: isoDate.optional(),
  answer: z.string(),
  /** Why it was answered after its last day, where it was. */
  lateReason: text.optional(),
})
export type Objection = z.infer<typeof objection>

/** Only what a law says may not be cut short. */
const period = z.object({
  days: z.number().int().positive(),
  basis: text,
  from: z.enum(['law', 'example', 'own']),
  answerDays: z.number().int().positive(),
})
export type NoticePeriod = z.infer<typeof period>

/** 公示: what was shown to the public, where, from which day to which, and what was said against it. */
export const publicNotice = defineRecord({
  kind: 'public-notice',
  label: '公示',
  schema: z.object({
    id,
    noticeKind: z.enum(publicNoticeKinds),
    title: text.max(100),
    body: z.array(text),
    /** 公告栏, 楼道, 微信群 … */
    places: z.array(text),
    /** First and last day it hangs, both counted. */
    from: isoDate,
    to: isoDate,
    /** How long it must hang and by when objections are answered, as it held when it was posted; absent: as its kind proposes. */
    period: period.optional(),
    /** Why it hangs shorter than its kind asks for, where it does. */
    shortReason: text.optional(),
    contact: z.string(),
    objections: z.array(objection),
    takenDownOn: isoDate.optional(),
    /** Why it was taken down before its last day, where it was. */
    takenDownReason: text.optional(),
    organisationId: id.optional(),
    meetingId: id.optional(),
    topicId: id.optional(),
    /** The service contract it discloses. */
    contractId: id.optional(),
    /** The volunteers' activity whose hours it shows. */
    activityId: id.optional(),
    /** The certificates it makes known. */
    paperIds: z.array(id).optional(),
    /** The scheme whose published ranking it tells, and of which of its terms. */
    schemeId: id.optional(),
    term: z.number().int().positive().optional(),
  }),
  headings: { title: ['标题'], from: ['公示起'], to: ['公示止'], places: ['公示地点'] },
  refs: {
    organisationId: 'organisation',
    meetingId: 'meeting',
    topicId: 'topic',
    contractId: 'service-contract',
    activityId: 'volunteer-activity',
    paperIds: 'paper',
    schemeId: 'assessment-scheme',
  },
})
export type PublicNotice = RecordOf<typeof publicNotice>
