import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, localTime, text } from './parts'

export const usePurposes = [
  '党员学习',
  '会议',
  '协商议事',
  '志愿服务',
  '培训宣传',
  '居民活动',
  '其他',
] as const

/** 阵地使用: from when to when a place is booked, for what and by whom; how many came once it was used. */
export const placeUse = defineRecord({
  kind: 'place-use',
  label: '阵地使用',
  schema: z.object({
    id,
    partyPlaceId: id,
    title: text.max(100),
    purpose: z.enum(usePurposes),
    user: text,
    startsAt: localTime,
    endsAt: localTime,
    /** How many came; absent: not used yet. */
    persons: z.number().int().positive().optional(),
    cancelledOn: isoDate.optional(),
    cancelReason: text.optional(),
  }),
  headings: {
    title: ['内容'],
    purpose: ['用途'],
    user: ['使用方'],
    startsAt: ['开始'],
    endsAt: ['结束'],
    persons: ['到场人数'],
    cancelledOn: ['取消日期'],
    cancelReason: ['取消原因'],
  },
  privacy: {
    partyPlaceId: 'open',
    title: 'open',
    purpose: 'open',
    user: 'personal',
    startsAt: 'open',
    endsAt: 'open',
    persons: 'open',
    cancelledOn: 'open',
    cancelReason: 'free',
  },
  refs: { partyPlaceId: 'party-place' },
})
export type PlaceUse = RecordOf<typeof placeUse>
