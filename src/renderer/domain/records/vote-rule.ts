import { z } from 'zod'
import { voteRule } from '../voting/vote-rule'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate } from './parts'

/** 表决规则: a rule as the office entered it, holding from a day on in place of what it was before. The rule's own `id` says which. */
export const voteRuleVersion = defineRecord({
  kind: 'vote-rule',
  label: '表决规则',
  schema: z.object({ id, rule: voteRule, madeOn: isoDate }),
  headings: { rule: ['规则'], madeOn: ['登记日期'] },
  privacy: { rule: 'open', madeOn: 'open' },
})
export type VoteRuleVersion = RecordOf<typeof voteRuleVersion>
