import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** A version of a rule: its words, and since when by which meeting it holds. Until it is adopted it is a draft. */
const version = z.object({
  nth: z.number().int().positive(),
  body: z.array(text),
  adoptedOn: isoDate.optional(),
  /** The meeting that adopted it; the words of its title stay when the meeting itself was held elsewhere. */
  adoptedBy: z.string(),
  adoptedIn: id.optional(),
})
export type RegulationVersion = z.infer<typeof version>

/** 制度: a rule the association has given itself, in all its versions. */
export const regulation = defineRecord({
  kind: 'regulation',
  label: '制度',
  schema: z.object({
    id,
    organisationId: id,
    title: text.max(100),
    versions: z.array(version),
    repealedOn: isoDate.optional(),
  }),
  headings: { title: ['制度名称'], versions: ['正文'], repealedOn: ['废止日期'] },
  refs: { organisationId: 'organisation' },
})
export type Regulation = RecordOf<typeof regulation>
