import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** What a member of the association is (domain handbook §1.3). */
export const memberUnitTypes = [
  '街道',
  '社区党组织',
  '居委会',
  '物业企业',
  '业委会/物管会',
  '驻街单位',
  '社会组织',
  '居民代表',
] as const

/** Who represented the unit before, and the day somebody else took over. */
const formerRepresentative = z.object({
  representative: z.string(),
  post: z.string(),
  phone: z.string(),
  until: isoDate,
})
export type FormerRepresentative = z.infer<typeof formerRepresentative>

/** 成员单位: a unit that belongs to the association, who represents it, and whether it votes. */
export const memberUnit = defineRecord({
  kind: 'member-unit',
  label: '成员单位',
  schema: z.object({
    id,
    organisationId: id,
    name: text.max(100),
    unitType: z.enum(memberUnitTypes),
    representative: z.string(),
    post: z.string(),
    phone: z.string(),
    /** The earlier ones, the oldest first. */
    former: z.array(formerRepresentative),
    /** 联络员 */
    liaison: z.string(),
    liaisonPhone: z.string(),
    votes: z.boolean(),
    joinedOn: isoDate.optional(),
    leftOn: isoDate.optional(),
    leftReason: text.optional(),
  }),
  headings: {
    name: ['单位名称'],
    unitType: ['单位类型'],
    representative: ['代表'],
    post: ['职务'],
    phone: ['联系电话'],
    former: ['历任代表'],
    liaison: ['联络员'],
    liaisonPhone: ['联络员电话'],
    votes: ['表决权'],
    joinedOn: ['加入日期'],
    leftOn: ['退出日期'],
    leftReason: ['退出原因'],
  },
  privacy: {
    organisationId: 'open',
    name: 'open',
    unitType: 'open',
    representative: 'personal',
    post: 'open',
    phone: 'phone',
    former: 'personal',
    liaison: 'personal',
    liaisonPhone: 'phone',
    votes: 'open',
    joinedOn: 'open',
    leftOn: 'open',
    leftReason: 'open',
  },
  refs: { organisationId: 'organisation' },
})
export type MemberUnit = RecordOf<typeof memberUnit>
