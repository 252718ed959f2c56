import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 物业类型 (domain handbook §3.2). */
export const estateKinds = ['商品房', '经适房', '房改房', '拆迁安置', '单位宿舍', '三无小区'] as const
export const hasOrNot = ['有', '无'] as const
export const fundStates = ['已建立', '未建立'] as const
export const fundCustodians = ['属地管理部门', '业主委员会'] as const

const count = z.number().int().nonnegative()
/** An exact decimal as text, e.g. `86.35`. */
const decimal = text.max(20)

/** 小区: an estate with its facts. Houses name their estate; `name` and `aliases` are the names they may give it. */
export const estate = defineRecord({
  kind: 'estate',
  label: '小区',
  schema: z.object({
    id,
    name: text.max(50),
    aliases: z.array(text).optional(),
    address: text.optional(),
    /** 四至: what it borders on. */
    bounds: text.optional(),
    builtYear: count.optional(),
    estateKind: z.enum(estateKinds).optional(),
    /** 建筑面积 and 占地面积 in ㎡. */
    floorArea: decimal.optional(),
    siteArea: decimal.optional(),
    buildingCount: count.optional(),
    unitCount: count.optional(),
    houseCount: count.optional(),
    occupiedCount: count.optional(),
    elevators: count.optional(),
    parking: count.optional(),
    cameras: count.optional(),
    fireControlRoom: z.enum(hasOrNot).optional(),
    /** 物业用房 in ㎡. */
    officeArea: decimal.optional(),
    repairFund: z.enum(fundStates).optional(),
    fundCustodian: z.enum(fundCustodians).optional(),
    /** 元, and the day it stood at that. */
    fundBalance: decimal.optional(),
    fundAsOf: isoDate.optional(),
    remarks: text.optional(),
  }),
  headings: {
    name: ['小区名称'],
    aliases: ['别名、曾用名'],
    address: ['地址'],
    bounds: ['四至'],
    builtYear: ['建成年份'],
    estateKind: ['物业类型'],
    floorArea: ['建筑面积'],
    siteArea: ['占地面积'],
    buildingCount: ['楼栋数'],
    unitCount: ['单元数'],
    houseCount: ['总户数'],
    occupiedCount: ['入住户数'],
    elevators: ['电梯'],
    parking: ['车位'],
    cameras: ['监控探头'],
    fireControlRoom: ['消防控制室'],
    officeArea: ['物业用房'],
    repairFund: ['维修资金'],
    fundCustodian: ['资金代管'],
    fundBalance: ['资金余额'],
    fundAsOf: ['余额日期'],
    remarks: ['备注'],
  },
})
export type Estate = RecordOf<typeof estate>
