import { z } from 'zod'
import { wording } from '../wording/wording'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 文书用语: one version of the words the office prints on a paper. The version with the highest `nth` holds; none goes away. */
export const paperWording = defineRecord({
  kind: 'paper-wording',
  label: '文书用语',
  schema: z.object({
    id,
    /** Which paper, by the id of its document. */
    template: text,
    /** Counted from 1 for each paper. */
    nth: z.number().int().positive(),
    /** Absent: back to the words the program brings. */
    wording: wording.optional(),
    madeOn: isoDate,
    madeBy: text,
  }),
  headings: {
    template: ['文书'],
    nth: ['第几版'],
    wording: ['用语'],
    madeOn: ['修改日期'],
    madeBy: ['修改人'],
  },
})
export type PaperWording = RecordOf<typeof paperWording>
