import { z } from 'zod'
import { placedPart, sheetSize } from '../paper/placed'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/**
 * 版式: a sheet the office has designed for one of its papers, parts placed in millimetres. With `overprint` it is printed onto stock that
 * bears the rest; a scan of the stock is shown behind it and never printed. Scan and pictures hang on it as attachments.
 */
export const design = defineRecord({
  kind: 'design',
  label: '版式',
  schema: z.object({
    id,
    name: text.max(60),
    /** Which paper of the office it is for, by the id of its document. */
    template: text,
    page: sheetSize,
    overprint: z.boolean(),
    scanId: id.optional(),
    parts: z.array(placedPart).max(100),
  }),
  headings: {
    name: ['名称'],
    template: ['文书'],
    page: ['纸张'],
    overprint: ['套打'],
    scanId: ['纸样扫描件'],
    parts: ['内容'],
  },
  refs: { scanId: 'attachment' },
})
export type Design = RecordOf<typeof design>
