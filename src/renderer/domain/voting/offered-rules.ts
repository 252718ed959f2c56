import type { VoteRuleVersion } from '../records/vote-rule'
import { rulesToEnter, voteRules, type RuleToEnter } from './data/vote-rules'
import { holdsOn, rulesOn, type RuleUse, type VoteRule } from './vote-rule'

/** What the office may vote by on a day. */
export type OfferedRules = {
  readonly rules: readonly VoteRule[]
  /** Rules that hold on the day but whose figures the office has not entered yet. */
  readonly toEnter: readonly RuleToEnter[]
}

/** The last day a rule of the list holds: a version of the office's own cannot make it outlive that. */
const lastDayOf = (id: string): string | undefined => voteRules.find(rule => rule.id === id)?.validTo

const withinList = (rule: VoteRule): VoteRule => {
  const last = lastDayOf(rule.id)
  return last === undefined || (rule.validTo !== undefined && rule.validTo <= last)
    ? rule
    : { ...rule, validTo: last }
}

/** The office's version of a rule in force on a day: the one that began last; of two of one day, the later entered. */
function versionOn(versions: readonly VoteRuleVersion[], id: string, day: string): VoteRule | undefined {
  const holding = versions
    .map(({ rule }) => withinList(rule))
    .filter(rule => rule.id === id && holdsOn(rule, day))
  return holding.reduce<VoteRule | undefined>(
    (latest, rule) =>
      latest === undefined || (rule.validFrom ?? '') >= (latest.validFrom ?? '') ? rule : latest,
    undefined,
  )
}

/** Every rule that holds on a day `YYYY-MM-DD`, the office's own versions in place of the list's, and what it has yet to enter. */
export function rulesOffered(versions: readonly VoteRuleVersion[], day: string): OfferedRules {
  const listed = rulesOn(voteRules, day).map(rule => versionOn(versions, rule.id, day) ?? rule)
  const known = new Set(voteRules.map(({ id }) => id))
  const others = [...new Set(versions.map(({ rule }) => rule.id))]
    .filter(id => !known.has(id))
    .flatMap(id => versionOn(versions, id, day) ?? [])
  const entered = new Set(others.map(({ id }) => id))
  return {
    rules: [...listed, ...others],
    toEnter: rulesToEnter.filter(rule => holdsOn(rule, day) && !entered.has(rule.id)),
  }
}

/** What is offered for one kind of body, to decide matters or to elect. */
export function rulesFor(
  versions: readonly VoteRuleVersion[],
  day: string,
  asked: { readonly uses?: readonly RuleUse[]; readonly decides: 'matters' | 'elections' },
): OfferedRules {
  const { rules, toEnter } = rulesOffered(versions, day)
  const fits = ({ use }: { readonly use: RuleUse }): boolean => asked.uses?.includes(use) ?? true
  return {
    rules: rules.filter(rule => fits(rule) && (rule.decides === 'both' || rule.decides === asked.decides)),
    toEnter: toEnter.filter(fits),
  }
}
