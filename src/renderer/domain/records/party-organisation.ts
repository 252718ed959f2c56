import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

export const partyOrganisationTypes = ['党委', '党总支', '党支部', '联合党支部', '党小组'] as const

/** A step on the road of a party organisation: on which day, and on what ground, e.g. the number of the approval. */
const partyStep = z.object({
  step: z.enum(['applied', 'approved', 'refused', 'running', 'recorded', 'dissolved', 'merged']),
  on: isoDate,
  note: z.string(),
})
export type PartyStep = z.infer<typeof partyStep>

/** 党组织: of an enterprise or an estate, or of several of them together, from the application on (domain handbook §1.7 红). */
export const partyOrganisation = defineRecord({
  kind: 'party-organisation',
  label: '党组织',
  schema: z.object({
    id,
    name: text.max(100),
    organisationType: z.enum(partyOrganisationTypes),
    /** 隶属: the organisation it belongs to. */
    superior: text.optional(),
    /** A post the organisation itself makes public: personal, and not sensitive as membership is. */
    secretary: text.optional(),
    contactPhone: text.optional(),
    /** As reported, where its members are not on record one by one. */
    memberCount: z.number().int().nonnegative().optional(),
    estateIds: z.array(id),
    enterpriseIds: z.array(id),
    steps: z.array(partyStep),
    remarks: text.optional(),
  }),
  headings: {
    name: ['党组织名称'],
    organisationType: ['类型'],
    superior: ['隶属'],
    secretary: ['书记'],
    contactPhone: ['联系电话'],
    memberCount: ['党员数'],
    estateIds: ['小区'],
    enterpriseIds: ['物业企业'],
    remarks: ['备注'],
  },
  privacy: {
    name: 'open',
    organisationType: 'open',
    superior: 'open',
    secretary: 'personal',
    contactPhone: 'phone',
    memberCount: 'open',
    estateIds: 'open',
    enterpriseIds: 'open',
    steps: 'open',
    remarks: 'free',
  },
  refs: { estateIds: 'estate', enterpriseIds: 'property-enterprise' },
})
export type PartyOrganisation = RecordOf<typeof partyOrganisation>
