import { z } from 'zod'
import { listItem } from '../certifying/list-item'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate } from './parts'

/** 证明事项: an item of a regional list as the office entered it, or the office's additions to one of the nation's, by the item's own `id`. */
export const certificateItem = defineRecord({
  kind: 'certificate-item',
  label: '证明事项',
  schema: z.object({ id, item: listItem, madeOn: isoDate }),
  headings: { item: ['事项'], madeOn: ['登记日期'] },
})
export type CertificateItem = RecordOf<typeof certificateItem>
