import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { coded, id, isoDate, text } from './parts'

/** A further dwelling of somebody, beside the one they live in: owned, let, or lived in by turns. */
export const occupancy = defineRecord({
  kind: 'occupancy',
  label: '其他住房',
  schema: z.object({
    id,
    residentId: id,
    houseId: id,
    tenure: coded.optional(),
    /** 产权份额 as it stands: `50%`, `1/2`. */
    share: text.optional(),
    since: isoDate.optional(),
    until: isoDate.optional(),
    remarks: text.optional(),
  }),
  headings: {
    residentId: ['居民'],
    houseId: ['房屋'],
    tenure: ['居住身份'],
    share: ['产权份额'],
    since: ['起'],
    until: ['止'],
    remarks: ['备注'],
  },
  privacy: {
    residentId: 'personal',
    houseId: 'address',
    tenure: 'personal',
    share: 'personal',
    since: 'personal',
    until: 'personal',
    remarks: 'free',
  },
  refs: { residentId: 'resident', houseId: 'house' },
})
export type Occupancy = RecordOf<typeof occupancy>
