import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

export const checkResults = ['达到', '部分达到', '未达到'] as const

/** 服务核查: what was found on a day of a service that was promised. */
export const serviceCheck = defineRecord({
  kind: 'service-check',
  label: '服务核查',
  schema: z.object({
    id,
    promisedServiceId: id,
    on: isoDate,
    checker: text,
    result: z.enum(checkResults),
    found: text.optional(),
    /** The case of the green channel it became. */
    greenCaseId: id.optional(),
  }),
  headings: { on: ['核查日期'], checker: ['核查人'], result: ['结果'], found: ['发现的情况'] },
  privacy: {
    promisedServiceId: 'open',
    on: 'open',
    checker: 'personal',
    result: 'open',
    found: 'free',
    greenCaseId: 'open',
  },
  refs: { promisedServiceId: 'promised-service', greenCaseId: 'green-case' },
})
export type ServiceCheck = RecordOf<typeof serviceCheck>
