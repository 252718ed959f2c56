import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

export const committeeKinds = ['业主委员会', '物业管理委员会'] as const

const committeeMember = z.object({ name: text, post: z.string(), room: z.string(), party: z.string() })
export type CommitteeMember = z.infer<typeof committeeMember>

/** 业委会 or 物管会 of an estate, one record for each term (domain handbook §3.2). */
export const ownersCommittee = defineRecord({
  kind: 'owners-committee',
  label: '业委会、物管会',
  schema: z.object({
    id,
    estateId: id,
    committeeKind: z.enum(committeeKinds),
    /** 第几届 */
    nth: z.number().int().positive().optional(),
    electedOn: isoDate,
    /** First and last day of the term, both counted. */
    termFrom: isoDate,
    termTo: isoDate,
    filedOn: isoDate.optional(),
    filedWith: text.optional(),
    members: z.array(committeeMember),
    meetingRule: text.optional(),
    phone: text.optional(),
    /** The last day, where its term was cut short, and why. */
    endedOn: isoDate.optional(),
    endedReason: text.optional(),
  }),
  headings: {
    committeeKind: ['组织'],
    nth: ['届次'],
    electedOn: ['选举日期'],
    termFrom: ['任期起'],
    termTo: ['任期止'],
    filedOn: ['备案日期'],
    filedWith: ['备案部门'],
    members: ['成员'],
    meetingRule: ['议事规则'],
    phone: ['联系电话'],
    endedOn: ['终止日期'],
    endedReason: ['终止原因'],
  },
  privacy: {
    estateId: 'open',
    committeeKind: 'open',
    nth: 'open',
    electedOn: 'open',
    termFrom: 'open',
    termTo: 'open',
    filedOn: 'open',
    filedWith: 'open',
    members: 'personal',
    meetingRule: 'open',
    phone: 'phone',
    endedOn: 'open',
    endedReason: 'open',
  },
  refs: { estateId: 'estate' },
})
export type OwnersCommittee = RecordOf<typeof ownersCommittee>
