import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 物业企业: who serves estates under contract (domain handbook §3.2). */
export const propertyEnterprise = defineRecord({
  kind: 'property-enterprise',
  label: '物业企业',
  schema: z.object({
    id,
    name: text.max(100),
    shortName: text.optional(),
    /** 统一社会信用代码 (GB 32100-2015). */
    creditCode: text.length(18).optional(),
    /** The 15 digits of before 2015, which older papers still bear. */
    registrationNo: text.length(15).optional(),
    legalPerson: text.optional(),
    phone: text.optional(),
    address: text.optional(),
    /** 万元, an exact decimal. */
    registeredCapital: text.optional(),
    creditGrade: text.optional(),
    gradedOn: isoDate.optional(),
    contact: text.optional(),
    contactPhone: text.optional(),
    remarks: text.optional(),
  }),
  headings: {
    name: ['企业名称'],
    shortName: ['简称'],
    creditCode: ['统一社会信用代码'],
    registrationNo: ['原注册号'],
    legalPerson: ['法定代表人'],
    phone: ['企业电话'],
    address: ['企业地址'],
    registeredCapital: ['注册资本'],
    creditGrade: ['信用等级'],
    gradedOn: ['评定日期'],
    contact: ['联系人'],
    contactPhone: ['联系电话'],
    remarks: ['备注'],
  },
  privacy: {
    name: 'open',
    shortName: 'open',
    creditCode: 'open',
    registrationNo: 'open',
    legalPerson: 'open',
    phone: 'open',
    address: 'open',
    registeredCapital: 'open',
    creditGrade: 'open',
    gradedOn: 'open',
    contact: 'personal',
    contactPhone: 'phone',
    remarks: 'free',
  },
})
export type PropertyEnterprise = RecordOf<typeof propertyEnterprise>
