import { z } from 'zod'
import { voteRule } from '../voting/vote-rule'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** One matter put to the owners. */
const matter = z.object({
  id,
  title: text.max(200),
  /** Which of the nine items of 民法典 art. 278 it is; that says by which rule it is decided. */
  item: z.number().int().min(1).max(9),
  /** The rule as it stood when the vote was called. */
  rule: voteRule,
})
export type OwnersMatter = z.infer<typeof matter>

/** 业主表决: matters put to all owners of an estate, with ballots collected over weeks. */
export const ownersVote = defineRecord({
  kind: 'owners-vote',
  label: '业主表决',
  schema: z.object({
    id,
    title: text.max(100),
    estate: text.max(50),
    matters: z.array(matter),
    /** First and last day on which ballots are collected. */
    from: isoDate,
    to: isoDate,
    /** The day the owners were given notice. */
    noticeOn: isoDate.optional(),
    /** One buyer of several flats is one head, or each flat is one: told on the result. */
    headsBy: z.enum(['buyer', 'flat']),
    /** What a blank or unreadable ballot counts as by the estate's own rules. */
    blankAs: z.enum(['abstain', 'invalid']),
    /**
     * 从众: the ballot has a box for it, and ballots delivered and not handed in are counted with the majority when the count is closed.
     * Local and disputed, never the usual: only where the estate's own rules say so, which `basis` names.
     */
    followMajority: z.object({ basis: text.max(200) }).optional(),
    /** The day the count was closed and the result declared. */
    closedOn: isoDate.optional(),
  }),
  headings: {
    title: ['名称'],
    estate: ['小区'],
    from: ['收票起'],
    to: ['收票止'],
    noticeOn: ['通知日期'],
    closedOn: ['计票结束日期'],
  },
  privacy: {
    title: 'open',
    estate: 'open',
    matters: 'open',
    from: 'open',
    to: 'open',
    noticeOn: 'open',
    headsBy: 'open',
    blankAs: 'open',
    followMajority: 'open',
    closedOn: 'open',
  },
})
export type OwnersVote = RecordOf<typeof ownersVote>
