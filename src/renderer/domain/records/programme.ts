import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** One line of the tree: how deep it stands, from 0, and what the office calls it. */
const programmeNode = z.object({ depth: z.number().int().nonnegative(), words: text })
export type ProgrammeNode = z.infer<typeof programmeNode>

/** 框架与行动: a programme or framework as a tree of the office's own words; what its parts stand for is never given (domain handbook §1.8). */
export const programme = defineRecord({
  kind: 'programme',
  label: '框架与行动',
  schema: z.object({
    id,
    name: text.max(100),
    level: text.optional(),
    leaders: text.optional(),
    supervisors: text.optional(),
    basis: text.optional(),
    nodes: z.array(programmeNode),
  }),
  headings: {
    name: ['名称'],
    level: ['层级'],
    leaders: ['领导机构'],
    supervisors: ['督导机构'],
    basis: ['依据的文件'],
  },
})
export type Programme = RecordOf<typeof programme>
