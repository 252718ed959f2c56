import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, personName, text } from './parts'

export const partyPosts = ['书记', '副书记', '组织委员', '宣传委员', '纪检委员', '委员', '党员'] as const

/**
 * 党员: somebody's membership in a party organisation. It is nobody's business but the organisation's, so that only those who may see what
 * is sensitive see it (个人信息保护法 §28).
 */
export const partyMember = defineRecord({
  kind: 'party-member',
  label: '党员',
  schema: z.object({
    id,
    partyOrganisationId: id,
    personName,
    /** Who it is on the roster, where known. */
    residentId: id.optional(),
    post: z.enum(partyPosts),
    phone: text.optional(),
    /** 党员先锋岗、责任区 */
    duty: text.optional(),
    joinedOn: isoDate.optional(),
    leftOn: isoDate.optional(),
    remarks: text.optional(),
  }),
  headings: {
    personName: ['姓名'],
    post: ['党内职务'],
    phone: ['联系电话'],
    duty: ['先锋岗责任区'],
    joinedOn: ['转入日期'],
    leftOn: ['转出日期'],
    remarks: ['备注'],
  },
  privacy: {
    partyOrganisationId: 'sensitive',
    personName: 'sensitive',
    residentId: 'sensitive',
    post: 'sensitive',
    phone: 'sensitive',
    duty: 'sensitive',
    joinedOn: 'sensitive',
    leftOn: 'sensitive',
    remarks: 'sensitive',
  },
  refs: { partyOrganisationId: 'party-organisation', residentId: 'resident' },
})
export type PartyMember = RecordOf<typeof partyMember>
