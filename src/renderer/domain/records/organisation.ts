import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 法律性质: only a registered association has a code of its own (domain handbook §1.3). */
export const legalForms = ['已登记社会团体', '街道备案社区社会组织', '议事协调机构(不具法人资格)'] as const

/** A turn in the life of an association: into which state, on which day, on what ground. */
const turn = z.object({
  state: z.enum(['preparing', 'awaiting', 'established', 'renewing', 'suspended', 'dissolved']),
  on: isoDate,
  ground: z.string(),
  /** The meeting it followed from. */
  meeting: id.optional(),
  /** 补录: happened before it was recorded here and is known from the paper named as its ground, so nothing else is asked for. */
  afterTheFact: z.literal(true).optional(),
})
export type AssociationTurn = z.infer<typeof turn>

const association = z.object({
  legalForm: z.enum(legalForms).optional(),
  /** 统一社会信用代码 (GB 32100-2015) */
  creditCode: text.optional(),
  estate: z.string(),
  /** 主办或指导单位 */
  hostUnit: z.string(),
  purpose: z.string(),
  /** Its states one after the other; the last is the one in force, none: 筹备中. */
  turns: z.array(turn),
})
export type Association = z.infer<typeof association>

/** A body on record: the association, a property enterprise, an owners' committee, a party branch. Papers print `name`, the full name. */
export const organisation = defineRecord({
  kind: 'organisation',
  label: '单位',
  schema: z.object({
    id,
    name: text.max(100),
    shortName: text.max(50).optional(),
    aliases: z.array(text).optional(),
    /** 发文代字: what the numbers of its papers begin with, e.g. 文和园促 in 文和园促聘〔2026〕1号. */
    numberPrefix: text.max(20).optional(),
    /** Only of an association (domain handbook §1.3). */
    association: association.optional(),
  }),
  headings: {
    name: ['全称'],
    shortName: ['简称'],
    aliases: ['曾用名'],
    numberPrefix: ['发文代字'],
    association: ['促进会情况'],
  },
})
export type Organisation = RecordOf<typeof organisation>
