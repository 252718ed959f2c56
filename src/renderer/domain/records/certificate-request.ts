import { z } from 'zod'
import { answers } from '../certifying/answers'
import { grounds, type GroundId } from '../certifying/data/grounds'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

const groundIds = Object.keys(grounds) as [GroundId, ...GroundId[]]

/**
 * 开具申请: a proof that no list allows, asked for with its ground or, against a list, with a written basis; decided by the head. The
 * papers it rests on hang on it as scans. Once issued it keeps no facts: the paper keeps the words.
 */
export const certificateRequest = defineRecord({
  kind: 'certificate-request',
  label: '开具申请',
  schema: z.object({
    id,
    /** Which paper is asked for, by the id of its document. */
    template: text,
    title: text,
    subject: text,
    residentId: id.optional(),
    /** What was answered to the paper's questions, by their names. */
    answers,
    /** On what ground, where the proof stands on no list. */
    ground: z.enum(groundIds).optional(),
    /** The paper it rests on: a letter, a resolution; against a list, the written basis. */
    basis: text.max(300).optional(),
    requestedOn: isoDate,
    requestedBy: text,
    /** What the head decided; `items` are the list's items that were overridden. */
    decision: z
      .object({
        approved: z.boolean(),
        on: isoDate,
        by: text,
        items: z.array(text),
        reason: text.max(300).optional(),
      })
      .optional(),
    paperId: id.optional(),
  }),
  headings: {
    title: ['名称'],
    subject: ['事由'],
    ground: ['出具理由'],
    basis: ['材料'],
    requestedOn: ['申请日期'],
    requestedBy: ['经办人'],
    decision: ['主任意见'],
  },
  refs: { residentId: 'resident', paperId: 'paper' },
  closedBy: { field: 'paperId', kinds: ['paper'] },
})
export type CertificateRequest = RecordOf<typeof certificateRequest>
