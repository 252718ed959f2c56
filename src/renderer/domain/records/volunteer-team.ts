import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, personName, text } from './parts'

/** 志愿服务队伍. */
export const volunteerTeam = defineRecord({
  kind: 'volunteer-team',
  label: '志愿服务队伍',
  schema: z.object({
    id,
    name: text.max(50),
    /** What it does: 助老, 环境, 巡逻. */
    purpose: text.optional(),
    leader: personName.optional(),
    phone: text.max(50).optional(),
    foundedOn: isoDate.optional(),
    estateId: id.optional(),
    remarks: text.optional(),
  }),
  headings: {
    name: ['队伍名称'],
    purpose: ['服务方向'],
    leader: ['队长'],
    phone: ['联系电话'],
    foundedOn: ['成立日期'],
    estateId: ['小区'],
    remarks: ['备注'],
  },
  privacy: {
    name: 'open',
    purpose: 'open',
    leader: 'personal',
    phone: 'phone',
    foundedOn: 'open',
    estateId: 'open',
    remarks: 'free',
  },
  refs: { estateId: 'estate' },
})
export type VolunteerTeam = RecordOf<typeof volunteerTeam>
