import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 党建阵地: a room or building party work is done in. */
export const partyPlace = defineRecord({
  kind: 'party-place',
  label: '党建阵地',
  schema: z.object({
    id,
    name: text.max(100),
    estateId: id.optional(),
    address: text.optional(),
    /** ㎡, an exact decimal. */
    area: text.optional(),
    seats: z.number().int().nonnegative().optional(),
    facilities: text.optional(),
    keeper: text.optional(),
    keeperPhone: text.optional(),
    openedOn: isoDate.optional(),
    closedOn: isoDate.optional(),
    remarks: text.optional(),
  }),
  headings: {
    name: ['阵地名称'],
    address: ['地址'],
    area: ['面积'],
    seats: ['座位'],
    facilities: ['设施'],
    keeper: ['管理人'],
    keeperPhone: ['联系电话'],
    openedOn: ['启用日期'],
    closedOn: ['停用日期'],
    remarks: ['备注'],
  },
  privacy: {
    name: 'open',
    estateId: 'open',
    address: 'open',
    area: 'open',
    seats: 'open',
    facilities: 'open',
    keeper: 'personal',
    keeperPhone: 'phone',
    openedOn: 'open',
    closedOn: 'open',
    remarks: 'free',
  },
  refs: { estateId: 'estate' },
})
export type PartyPlace = RecordOf<typeof partyPlace>
