import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, personName, text } from './parts'

/** 用印登记: a seal was put on a paper, of the register or any other. */
export const sealUse = defineRecord({
  kind: 'seal-use',
  label: '用印登记',
  schema: z.object({
    id,
    on: isoDate,
    /** Which seal, e.g. 居委会公章. */
    seal: text.max(40),
    /** What it was put on, as the list shows it. */
    matter: text.max(200),
    number: text.max(60).optional(),
    paperId: id.optional(),
    copies: z.number().int().min(1).max(9999),
    /** 签批人 */
    approvedBy: personName,
    /** 经办人 */
    handledBy: personName,
    /** 申请人, and how to reach them. */
    applicant: personName.optional(),
    phone: text.max(40).optional(),
    note: text.max(200).optional(),
  }),
  headings: {
    on: ['用印日期'],
    seal: ['印章'],
    matter: ['用印事项'],
    number: ['编号'],
    copies: ['份数'],
    approvedBy: ['签批人'],
    handledBy: ['经办人'],
    applicant: ['申请人'],
    phone: ['联系电话'],
    note: ['备注'],
  },
  privacy: {
    on: 'open',
    seal: 'open',
    matter: 'free',
    number: 'open',
    paperId: 'open',
    copies: 'open',
    approvedBy: 'personal',
    handledBy: 'personal',
    applicant: 'name',
    phone: 'phone',
    note: 'free',
  },
  refs: { paperId: 'paper' },
})
export type SealUse = RecordOf<typeof sealUse>
