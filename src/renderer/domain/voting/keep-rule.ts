import { put, type Change } from '../journal/entry'
import { voteRuleVersion } from '../records/vote-rule'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'
import { voteRules } from './data/vote-rules'
import { isPart, type VoteRule } from './vote-rule'

/** What keeps a rule from being kept; undefined where nothing does. */
function problemOf({ name, basis, pass, attendance, calling }: VoteRule): string | undefined {
  if (name === '') return 'vote-rule-name'
  if (basis === '') return 'vote-rule-basis'
  if (![pass, ...(attendance === undefined ? [] : [attendance])].every(isPart)) return 'vote-rule-share'
  const unclear = (calling?.proposers ?? []).some(
    ({ who, fraction }) => who.trim() === '' || fraction.numerator > fraction.denominator,
  )
  return unclear ? 'vote-rule-proposer' : undefined
}

/**
 * Keeps a rule as the office entered it, holding from its first day on in place of what it was before; votes held before keep theirs.
 * Refusals: `vote-rule-name`, `vote-rule-basis`, `vote-rule-share` (no part of a whole), `vote-rule-proposer`, `vote-rule-late` (it no longer holds by then).
 */
export function keepRule(typed: VoteRule, world: World): Result<Change> {
  const rule = { ...typed, name: typed.name.trim(), basis: typed.basis.trim() }
  const problem = problemOf(rule)
  if (problem !== undefined) return fail(problem)
  const last = voteRules.find(({ id }) => id === rule.id)?.validTo
  const from = rule.validFrom ?? ''
  if (last !== undefined && from > last) return fail('vote-rule-late', { last, from })
  const version = { id: world.newId(), rule, madeOn: world.today() }
  return ok({ cause: 'vote-rules-edited', detail: rule.name, save: [put(voteRuleVersion, version)] })
}
