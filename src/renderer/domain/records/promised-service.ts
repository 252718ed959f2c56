import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

export const serviceTiers = ['基础服务', '延伸服务'] as const

/** 服务清单: one thing an enterprise promised in a contract, to which standard and how often. */
export const promisedService = defineRecord({
  kind: 'promised-service',
  label: '服务清单',
  schema: z.object({
    id,
    serviceContractId: id,
    tier: z.enum(serviceTiers),
    title: text.max(100),
    /** 承诺的标准 and 频次, in the words of the contract. */
    standard: text,
    frequency: text.optional(),
    /** Checked at least every so many days; absent: now and then. */
    checkDays: z.number().int().positive().max(3650).optional(),
    remarks: text.optional(),
  }),
  headings: {
    tier: ['类别'],
    title: ['服务项目'],
    standard: ['承诺标准'],
    frequency: ['承诺频次'],
    checkDays: ['核查间隔'],
    remarks: ['备注'],
  },
  refs: { serviceContractId: 'service-contract' },
})
export type PromisedService = RecordOf<typeof promisedService>
