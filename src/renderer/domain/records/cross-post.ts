import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, personName, text } from './parts'

/** Bodies somebody can hold a post in beside another: the names of their kinds. */
export const crossPostBodies = [
  'party-organisation',
  'owners-committee',
  'property-enterprise',
  'organisation',
] as const

/** 交叉任职: one person holds a post in each of two bodies, e.g. as secretary of a branch and in the owners' committee. */
export const crossPost = defineRecord({
  kind: 'cross-post',
  label: '交叉任职',
  schema: z.object({
    id,
    personName,
    firstKind: z.enum(crossPostBodies),
    firstId: id,
    firstPost: text,
    secondKind: z.enum(crossPostBodies),
    secondId: id,
    secondPost: text,
    since: isoDate,
    until: isoDate.optional(),
    basis: text.optional(),
  }),
  headings: {
    personName: ['姓名'],
    firstPost: ['职务'],
    secondPost: ['担任职务'],
    since: ['任职起'],
    until: ['任职止'],
    basis: ['依据'],
  },
  privacy: {
    personName: 'personal',
    firstKind: 'open',
    firstId: 'open',
    firstPost: 'open',
    secondKind: 'open',
    secondId: 'open',
    secondPost: 'open',
    since: 'open',
    until: 'open',
    basis: 'open',
  },
  refs: { firstId: { kindIn: 'firstKind' }, secondId: { kindIn: 'secondKind' } },
})
export type CrossPost = RecordOf<typeof crossPost>
