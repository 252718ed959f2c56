import { put, type Change } from '../journal/entry'
import { voteRuleVersion } from '../records/vote-rule'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'
import { voteRules } from './data/vote-rules'
import { isPart, type VoteRule } from './vote-rule'

/**
 * Keeps a rule as the office entered it, holding from its first day on in place of what it was before; votes held before keep theirs.
 * Refusals: `vote-rule-name`, `vote-rule-basis`, `vote-rule-share` (no part of a whole), `vote-rule-proposer`, `vote-rule-late` (it no longer holds by then).
 */
export function keepRule(rule: VoteRule, world: World): Result<Change> {
  const [name, basis] = [rule.name.trim(), rule.basis.trim()]
  if (name === '') return fail('vote-rule-name')
  if (basis === '') return fail('vote-rule-basis')
  const shares = [rule.pass, ...(rule.attendance === undefined ? [] : [rule.attendance])]
  if (!shares.every(isPart)) return fail('vote-rule-share')
  const proposers = rule.calling?.proposers ?? []
  if (proposers.some(({ who, fraction }) => who.trim() === '' || fraction.numerator > fraction.denominator)) {
    return fail('vote-rule-proposer')
  }
  const last = voteRules.find(({ id }) => id === rule.id)?.validTo
  const from = rule.validFrom ?? ''
  if (last !== undefined && from > last) return fail('vote-rule-late', { last, from })
  const version = { id: world.newId(), rule: { ...rule, name, basis }, madeOn: world.today() }
  return ok({ cause: 'vote-rules-edited', detail: name, save: [put(voteRuleVersion, version)] })
}
