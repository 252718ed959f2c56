import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** A form as it was filled and saved: of each line only digests, so that the next one can tell what has changed since. */
export const formReport = defineRecord({
  kind: 'form-report',
  label: '报表填报',
  schema: z.object({
    id,
    formId: id,
    /** `YYYY-MM`: the month it is for. */
    month: z.string().regex(/^\d{4}-\d{2}$/),
    madeOn: isoDate,
    madeBy: text,
    fileName: text,
    /** Only the lines that had changed were in the file. */
    changesOnly: z.literal(true).optional(),
    /** The columns digests were taken of, in their order. */
    columns: z.array(z.string()),
    /** Everybody the form was about that day, also those whose line had not changed. */
    lines: z.array(z.object({ id, cells: z.array(z.string()) })),
  }),
  headings: {
    month: ['月份'],
    madeOn: ['填报日期'],
    madeBy: ['经办人'],
    fileName: ['文件名'],
    changesOnly: ['只报变化'],
    columns: ['栏目'],
    lines: ['名单'],
  },
  privacy: {
    formId: 'open',
    month: 'open',
    madeOn: 'open',
    madeBy: 'open',
    fileName: 'open',
    changesOnly: 'open',
    columns: 'open',
    lines: 'personal',
  },
  refs: { formId: 'street-form' },
})
export type FormReport = RecordOf<typeof formReport>
