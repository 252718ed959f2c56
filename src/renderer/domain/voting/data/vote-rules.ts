import type { VoteRule } from '../vote-rule'

/** Rules the office may choose from (domain handbook §4.5). An election keeps the rule it was held by, so a later edit here changes no result. */
export const voteRules: readonly VoteRule[] = [
  {
    id: 'AS1',
    name: '促进会选举',
    basis: '由本会选举办法确定',
    attendance: { of: 'entitled', fraction: { numerator: 2, denominator: 3 }, strict: false },
    pass: { of: 'present', fraction: { numerator: 1, denominator: 2 }, strict: true },
  },
]
