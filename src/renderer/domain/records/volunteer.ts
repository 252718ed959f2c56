import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, personName, text } from './parts'

/** Whether the name of a volunteer may stand whole where the public sees it (志愿服务条例 §20: not without consent). */
export const publicNames = ['同意', '不同意'] as const
export const volunteerStates = ['在队', '已退出'] as const

/** 志愿者: somebody who serves. One of the roster is linked to it, and then goes by the name and the telephone there. */
export const volunteer = defineRecord({
  kind: 'volunteer',
  label: '志愿者',
  schema: z.object({
    id,
    residentId: id.optional(),
    /** As it was when it was entered; see volunteering/volunteer-name.ts. */
    name: personName,
    phone: text.max(50).optional(),
    volunteerNo: text.max(40).optional(),
    /** The team it mainly serves in. */
    teamId: id.optional(),
    joinedOn: isoDate.optional(),
    skills: text.optional(),
    publicName: z.enum(publicNames).optional(),
    state: z.enum(volunteerStates).optional(),
    remarks: text.optional(),
    /** The day somebody who is not on the roster asked to be deleted; only the id is left of them. */
    erasedOn: isoDate.optional(),
  }),
  headings: {
    name: ['姓名'],
    phone: ['联系电话'],
    volunteerNo: ['志愿者编号'],
    teamId: ['队伍'],
    joinedOn: ['登记日期'],
    skills: ['特长'],
    publicName: ['公开姓名'],
    state: ['状态'],
    remarks: ['备注'],
    erasedOn: ['删除日期'],
  },
  privacy: {
    residentId: 'personal',
    name: 'name',
    phone: 'phone',
    volunteerNo: 'personal',
    teamId: 'open',
    joinedOn: 'personal',
    skills: 'free',
    publicName: 'open',
    state: 'open',
    remarks: 'free',
    erasedOn: 'open',
  },
  closedBy: { field: 'erasedOn' },
  refs: { residentId: 'resident', teamId: 'volunteer-team' },
})
export type Volunteer = RecordOf<typeof volunteer>
