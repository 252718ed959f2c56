import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 共建单位: a unit that builds together with the community; it may belong to the association as well. */
export const jointUnit = defineRecord({
  kind: 'joint-unit',
  label: '共建单位',
  schema: z.object({
    id,
    name: text.max(100),
    memberUnitId: id.optional(),
    partyOrganisationId: id.optional(),
    contact: text.optional(),
    contactPhone: text.optional(),
    joinedOn: isoDate.optional(),
    /** 基本情况 */
    introduction: text.optional(),
  }),
  headings: {
    name: ['单位名称'],
    contact: ['联络员'],
    contactPhone: ['联络员电话'],
    joinedOn: ['加入共建'],
    introduction: ['基本情况'],
  },
  privacy: {
    name: 'open',
    memberUnitId: 'open',
    partyOrganisationId: 'open',
    contact: 'personal',
    contactPhone: 'phone',
    joinedOn: 'open',
    introduction: 'open',
  },
  refs: { memberUnitId: 'member-unit', partyOrganisationId: 'party-organisation' },
})
export type JointUnit = RecordOf<typeof jointUnit>
