import { z } from 'zod'
import { alignmentMoves } from '../paper/placed'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** 打印校准: what a printer does to one stock, and so how prints for it are moved. */
export const alignment = defineRecord({
  kind: 'alignment',
  label: '打印校准',
  schema: z.object({
    id,
    /** What the office calls the printer. */
    printer: text.max(40),
    designId: id,
    moves: alignmentMoves,
  }),
  headings: { printer: ['打印机'], designId: ['版式'], moves: ['校准'] },
  refs: { designId: 'design' },
})
export type Alignment = RecordOf<typeof alignment>
