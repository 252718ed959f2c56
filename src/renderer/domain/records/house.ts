import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, personName, text } from './parts'

/** An owner who is not on the roster of residents; those who are own by `occupancy` or by their own 居住身份. */
const houseOwner = z.object({
  name: personName,
  idNumber: text.optional(),
  /** One or several, joined by `/`. */
  phone: text.optional(),
  /** 产权份额 as it stands: `50%`, `1/2`. */
  share: text.optional(),
})
export type HouseOwner = z.infer<typeof houseOwner>

/** A dwelling: 小区, 楼栋, 单元, 室, as far as they are known. */
export const house = defineRecord({
  kind: 'house',
  label: '房屋',
  schema: z.object({
    id,
    estate: text.optional(),
    building: text.optional(),
    unit: text.optional(),
    room: text.optional(),
    /** Floor area of what is privately owned (专有部分) in ㎡, a decimal as `86.35`. */
    area: text.optional(),
    /** 套内面积 in ㎡, a decimal. */
    innerArea: text.optional(),
    /** 房屋用途: 住宅, 商业. */
    usage: text.optional(),
    owners: z.array(houseOwner).optional(),
    /** The last day an owner of it asked to be deleted: no copy of before brings owners back. */
    ownersErasedOn: isoDate.optional(),
  }),
  headings: {
    estate: ['小区'],
    building: ['楼栋'],
    unit: ['单元'],
    room: ['室'],
    area: ['专有部分面积'],
    innerArea: ['套内面积'],
    usage: ['房屋用途'],
    owners: ['业主'],
    ownersErasedOn: ['删除业主信息'],
  },
  privacy: {
    estate: 'open',
    building: 'open',
    unit: 'address',
    room: 'address',
    area: 'open',
    innerArea: 'open',
    usage: 'open',
    owners: 'identity',
    ownersErasedOn: 'open',
  },
})
export type House = RecordOf<typeof house>
