import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

const agreementStep = z.object({
  step: z.enum(['signed', 'progress', 'ended']),
  on: isoDate,
  note: z.string(),
})

/** 共建协议: what was agreed with a unit, from a day to a day, both counted, and how it goes. */
export const jointAgreement = defineRecord({
  kind: 'joint-agreement',
  label: '共建协议',
  schema: z.object({
    id,
    jointUnitId: id,
    title: text.max(100),
    /** Who signs with the unit, in full. */
    ownUnit: text.max(100),
    startsOn: isoDate,
    endsOn: isoDate,
    /** What was agreed, a paragraph a line. */
    terms: text,
    steps: z.array(agreementStep),
  }),
  headings: {
    title: ['协议名称'],
    ownUnit: ['我方单位'],
    startsOn: ['协议起'],
    endsOn: ['协议止'],
    terms: ['约定事项'],
  },
  refs: { jointUnitId: 'joint-unit' },
})
export type JointAgreement = RecordOf<typeof jointAgreement>
