import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** One thing owned: where it lies and its floor area in ㎡, a decimal as `86.35`. */
const flat = z.object({
  place: text,
  area: z.string().regex(/^\d{1,12}(\.\d{1,12})?$/),
  houseId: id.optional(),
})
export type OwnedFlat = z.infer<typeof flat>

/** 赞成, 反对, 弃权, blank and unreadable (废票), or 从众 where the estate's rules put that box on the ballot. */
const ballotMarks = ['approve', 'against', 'abstain', 'blank', 'follow'] as const
export type BallotMark = (typeof ballotMarks)[number]

/** 当面, 信报箱, 按联系方式 (domain handbook §4.4). */
const deliveries = ['hand', 'mailbox', 'contact'] as const

/** 业主表决票: one head of an owners' vote, what they own, how the ballot reached them, and what they voted. */
export const ownerBallot = defineRecord({
  kind: 'owner-ballot',
  label: '业主表决票',
  schema: z.object({
    id,
    voteId: id,
    /** The number on the ballot and its stub. */
    no: z.number().int().positive(),
    owner: text,
    phone: text.optional(),
    flats: z.array(flat),
    issuedOn: isoDate.optional(),
    delivery: z.enum(deliveries).optional(),
    /** Who took it, when it was not the owner. */
    receivedBy: text.optional(),
    /** Who voted in the owner's place, by a written authority. */
    proxy: text.optional(),
    returnedOn: isoDate.optional(),
    /** What was voted on each matter; absent until the ballot came back. */
    marks: z.record(id, z.enum(ballotMarks)).optional(),
  }),
  headings: {
    no: ['编号'],
    owner: ['业主'],
    phone: ['电话'],
    flats: ['专有部分'],
    issuedOn: ['发票日期'],
    delivery: ['送达方式'],
    receivedBy: ['签收人'],
    proxy: ['代理人'],
    returnedOn: ['收票日期'],
    marks: ['表决'],
  },
  privacy: {
    voteId: 'open',
    no: 'open',
    owner: 'name',
    phone: 'phone',
    flats: 'address',
    issuedOn: 'open',
    delivery: 'open',
    receivedBy: 'name',
    proxy: 'name',
    returnedOn: 'open',
    marks: 'personal',
  },
  refs: { voteId: 'owners-vote' },
})
export type OwnerBallot = RecordOf<typeof ownerBallot>
