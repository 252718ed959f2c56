import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

const count = z.number().int().nonnegative()

/** One import of a roster: which file, how its columns were taken, what became of its rows. Who and when stand in the journal entry. */
export const importBatch = defineRecord({
  kind: 'import-batch',
  label: '导入记录',
  schema: z.object({
    id,
    fileName: text,
    /** SHA-256 of the file, 64 hexadecimal digits. */
    fileHash: text,
    sheetName: text,
    /** What kind of roster it is; absent: residents. */
    about: text.optional(),
    counts: z.object({
      rows: count,
      created: count,
      updated: count,
      unchanged: count,
      skipped: count,
      rejected: count,
    }),
    /** Headings as they stood in the file, and the fact each was taken for. */
    mapping: z.array(z.object({ heading: z.string(), field: text })),
  }),
  headings: {
    fileName: ['文件'],
    sheetName: ['工作表'],
    about: ['名册种类'],
    counts: ['行数'],
    mapping: ['对列'],
  },
})
export type ImportBatch = RecordOf<typeof importBatch>
