import { atOnce, paced } from '../paced'
import { isErased } from '../personal-data/erase'
import type { Resident } from '../records/resident'
import type { Visit } from '../records/visit'
import type { VisitRule } from '../records/visit-rule'
import { daysAfter, daysBetween } from './days'
import { suggestedVisitRules } from './data/visit-rules'
import { isOnRoster } from './states'

/** How often people of a tag are called on. `everyDays` null: no visits are planned. `own`: the office has set it. */
export type TagVisits = {
  readonly tag: string
  readonly everyDays: number | null
  readonly basis: string
  readonly own: boolean
}

const suggested = (tag: string): TagVisits | undefined => {
  const rule = suggestedVisitRules.find(one => one.tag === tag || one.words.includes(tag))
  return rule && { tag: rule.tag, everyDays: rule.everyDays, basis: rule.basis, own: false }
}

const ownRule = ({ tag, everyDays, basis }: VisitRule): TagVisits => ({
  tag,
  everyDays: everyDays ?? null,
  basis: basis ?? '',
  own: true,
})

type RuleOf = (tag: string) => TagVisits | undefined

/** What holds for a tag by whatever word it stands on record: what the office has set, else what is suggested. Few tags are asked for often. */
function ruleReader(own: ReadonlyMap<string, TagVisits>): RuleOf {
  const read = new Map<string, TagVisits | undefined>()
  return tag => {
    if (!read.has(tag)) {
      const known = suggested(tag)
      read.set(tag, own.get(tag) ?? (known && own.get(known.tag)) ?? known)
    }
    return read.get(tag)
  }
}

const ownByTag = (rules: readonly VisitRule[]): ReadonlyMap<string, TagVisits> =>
  new Map(rules.map(rule => [rule.tag, ownRule(rule)]))

/** All rules as the office would read them: the suggested ones as they now hold, then those it has added. */
export function visitRules(rules: readonly VisitRule[]): readonly TagVisits[] {
  const own = ownByTag(rules)
  const ruleOf = ruleReader(own)
  const known = suggestedVisitRules.flatMap(({ tag }) => ruleOf(tag) ?? [])
  const names = new Set(known.map(({ tag }) => tag))
  return [...known, ...[...own.values()].filter(({ tag }) => !names.has(tag))]
}

/** When somebody is to be called on next. */
export type NextVisit = {
  /** `YYYY-MM-DD` */
  readonly due: string
  /** The rule it follows from; undefined when the last visit itself named the day. */
  readonly rule: TagVisits | undefined
  readonly last: Visit | undefined
}

/** The last visit of each person, with pauses. */
function* lastVisits(visits: readonly Visit[]): Generator<undefined, ReadonlyMap<string, Visit>> {
  const last = new Map<string, Visit>()
  yield* paced(visits, visit => {
    const known = last.get(visit.residentId)
    if (known === undefined || known.on <= visit.on) last.set(visit.residentId, visit)
  })
  return last
}

type TimedRule = { readonly rule: TagVisits; readonly everyDays: number }

function sooner(known: TimedRule | undefined, rule: TagVisits | undefined): TimedRule | undefined {
  const everyDays = rule?.everyDays ?? null
  if (rule === undefined || everyDays === null) return known
  return known === undefined || everyDays < known.everyDays ? { rule, everyDays } : known
}

/** The rule among somebody's tags that asks for them soonest. */
function soonestRule({ tags = [], sensitiveTags = [] }: Resident, ruleOf: RuleOf) {
  let soonest: TimedRule | undefined
  for (const list of [tags, sensitiveTags])
    for (const { name } of list) soonest = sooner(soonest, ruleOf(name))
  return soonest
}

/**
 * When somebody is to be called on next: on the day the last visit named, else so many days after it as the most frequent rule of their
 * tags says; whom nobody has called on yet, today. Undefined when no visit is planned, or they are off the roster.
 */
function nextVisitOf(
  person: Resident,
  last: Visit | undefined,
  ruleOf: RuleOf,
  today: string,
): NextVisit | undefined {
  if (!isOnRoster(person)) return undefined
  if (last?.nextDue !== undefined) return { due: last.nextDue, rule: undefined, last }
  const soonest = soonestRule(person, ruleOf)
  if (soonest === undefined) return undefined
  const due = last === undefined ? today : daysAfter(last.on, soonest.everyDays)
  return { due, rule: soonest.rule, last }
}

/** When this person is to be called on next, from everything on record. */
export const nextVisit = (
  person: Resident,
  visits: readonly Visit[],
  rules: readonly VisitRule[],
  today: string,
): NextVisit | undefined =>
  nextVisitOf(
    person,
    atOnce(lastVisits(visits.filter(({ residentId }) => residentId === person.id))).get(person.id),
    ruleReader(ownByTag(rules)),
    today,
  )

export type DueVisit = NextVisit & {
  readonly person: Resident
  /** Days past the day it was due; 0 on the day, negative before it. */
  readonly late: number
}

/** How far ahead a visit counts as one to be made now. */
export const DUE_SOON = 7

/** What visits are reckoned from. `today` is `YYYY-MM-DD`. */
type VisitFacts = readonly [
  people: readonly Resident[],
  visits: readonly Visit[],
  rules: readonly VisitRule[],
  today: string,
]

/** Everybody to be called on by a week from today, in the order of the roster, with pauses. */
export function* dueVisitsInOrder(
  ...[people, visits, rules, today]: VisitFacts
): Generator<undefined, readonly DueVisit[]> {
  const last = yield* lastVisits(visits)
  const ruleOf = ruleReader(ownByTag(rules))
  const horizon = daysAfter(today, DUE_SOON)
  const due: DueVisit[] = []
  yield* paced(people, person => {
    const next = isErased(person) ? undefined : nextVisitOf(person, last.get(person.id), ruleOf, today)
    if (next !== undefined && next.due <= horizon)
      due.push({ ...next, person, late: next.due === today ? 0 : daysBetween(next.due, today) })
  })
  return due
}

/** Everybody to be called on by a week from today, the latest first, with pauses. */
export function* dueVisits(...facts: VisitFacts): Generator<undefined, readonly DueVisit[]> {
  const due = yield* dueVisitsInOrder(...facts)
  return due.toSorted((one, other) => other.late - one.late)
}
