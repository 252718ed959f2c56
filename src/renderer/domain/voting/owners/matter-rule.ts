import type { VoteRuleVersion } from '../../records/vote-rule'
import { ownerMatters } from '../data/owner-matters'
import { rulesOffered } from '../offered-rules'
import type { VoteRule } from '../vote-rule'

/** By which rule owners decide one of the nine items on a day: 使用维修资金 by the ordinary one, 筹集维修资金 by the special one. */
export function ruleForMatter(item: number, day: string, versions: readonly VoteRuleVersion[]): VoteRule {
  const kind = ownerMatters.find(one => one.item === item)
  const rule = rulesOffered(versions, day).rules.find(
    ({ id }) => id === kind?.ruleId || id === kind?.formerRuleId,
  )
  if (rule === undefined) throw new Error(`No rule for item ${String(item)} on ${day}`)
  return rule
}
