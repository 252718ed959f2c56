import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

export const contractKinds = ['前期物业', '业主大会选聘', '业主自管', '托管（1+N）'] as const
/** 获取方式 */
export const awards = ['公开招标', '邀请招标', '协议'] as const
/** 计费方式 */
export const feeModes = ['包干制', '酬金制'] as const

const count = z.number().int().nonnegative()

/** What is paid a month for a ㎡ of a type of property, 元 as an exact decimal. */
const fee = z.object({ propertyType: text, yuan: text })
export type ContractFee = z.infer<typeof fee>

/** A written notice that it is not to go on, by whom and on which day (民法典 946-948). */
const contractNotice = z.object({ by: z.enum(['owners', 'enterprise']), on: isoDate, note: z.string() })
export type ContractNotice = z.infer<typeof contractNotice>

/** 物业服务合同: an enterprise serves an estate from a day to a day (domain handbook §3.2; 民法典 937-950). */
export const serviceContract = defineRecord({
  kind: 'service-contract',
  label: '物业服务合同',
  schema: z.object({
    id,
    estateId: id,
    enterpriseId: id,
    contractKind: z.enum(contractKinds),
    award: z.enum(awards).optional(),
    /** First and last day, both counted; no last day: for an indefinite time. */
    startsOn: isoDate,
    endsOn: isoDate.optional(),
    fees: z.array(fee),
    feeMode: z.enum(feeModes).optional(),
    /** Percent, an exact decimal. */
    collectionRate: text.optional(),
    manager: text.optional(),
    managerPhone: text.optional(),
    officeStaff: count.optional(),
    repairStaff: count.optional(),
    orderStaff: count.optional(),
    cleaningStaff: count.optional(),
    greenStaff: count.optional(),
    outsourced: text.optional(),
    services: text.optional(),
    filedOn: isoDate.optional(),
    /** Days of written notice the contract itself agrees on, in place of what the law says. */
    ownersNoticeDays: count.optional(),
    enterpriseNoticeDays: count.optional(),
    notices: z.array(contractNotice),
    /** The last day it was in force, where it was ended, and why. */
    endedOn: isoDate.optional(),
    endedReason: text.optional(),
    /** The day rooms and papers were handed over (民法典 949). */
    handedOverOn: isoDate.optional(),
    remarks: text.optional(),
  }),
  headings: {
    contractKind: ['合同种类'],
    award: ['获取方式'],
    startsOn: ['合同起'],
    endsOn: ['合同止'],
    fees: ['收费标准'],
    feeMode: ['计费方式'],
    collectionRate: ['收缴率'],
    manager: ['项目负责人'],
    managerPhone: ['负责人电话'],
    officeStaff: ['管理人员'],
    repairStaff: ['维修人员'],
    orderStaff: ['秩序人员'],
    cleaningStaff: ['保洁人员'],
    greenStaff: ['绿化人员'],
    outsourced: ['外包事项'],
    services: ['服务事项'],
    filedOn: ['备案日期'],
    ownersNoticeDays: ['业主通知天数'],
    enterpriseNoticeDays: ['企业通知天数'],
    notices: ['书面通知'],
    endedOn: ['终止日期'],
    endedReason: ['终止原因'],
    handedOverOn: ['交接日期'],
    remarks: ['备注'],
  },
  privacy: {
    estateId: 'open',
    enterpriseId: 'open',
    contractKind: 'open',
    award: 'open',
    startsOn: 'open',
    endsOn: 'open',
    fees: 'open',
    feeMode: 'open',
    collectionRate: 'open',
    manager: 'personal',
    managerPhone: 'phone',
    officeStaff: 'open',
    repairStaff: 'open',
    orderStaff: 'open',
    cleaningStaff: 'open',
    greenStaff: 'open',
    outsourced: 'open',
    services: 'open',
    filedOn: 'open',
    ownersNoticeDays: 'open',
    enterpriseNoticeDays: 'open',
    notices: 'open',
    endedOn: 'open',
    endedReason: 'open',
    handedOverOn: 'open',
    remarks: 'free',
  },
  refs: { estateId: 'estate', enterpriseId: 'property-enterprise' },
})
export type ServiceContract = RecordOf<typeof serviceContract>
