import { put, type Change } from '../journal/entry'
import { dueRule as dueRuleKind, type DueRule } from '../records/due-rule'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'
import { dueSources } from './data/due-sources'
import { daysOf, type DueDays } from './due-days'
import type { DueSource } from './due-item'

const MOST_DAYS = 365
const MOST_STAGES = 5

/**
 * Sets from today on how early something is announced; `typed` are numbers of days in any order, set apart by anything. Refusals:
 * `due-days-missing`, `due-days-many`.
 */
export function setDueDays(
  { source, typed, basis }: { readonly source: DueSource; readonly typed: string; readonly basis: string },
  rules: readonly DueRule[],
  world: World,
): Result<Change> {
  const days = [...new Set((typed.match(/\d+/gu) ?? []).map(Number))].toSorted((one, other) => other - one)
  const [first] = days
  if (first === undefined) return fail('due-days-missing')
  if (first > MOST_DAYS || days.length > MOST_STAGES) {
    return fail('due-days-many', { most: String(MOST_DAYS) })
  }
  const rule: DueRule = {
    id: rules.find(one => one.source === source.id)?.id ?? world.newId(),
    source: source.id,
    days,
    since: world.today(),
    ...(basis.trim() !== '' && { basis: basis.trim() }),
  }
  return ok({ cause: 'due-rules-edited', detail: source.label, save: [put(dueRuleKind, rule)] })
}

/** What holds for every source, in the order of the list. */
export const allDueDays = (rules: readonly DueRule[]): readonly DueDays[] =>
  dueSources.map(source => daysOf(source, rules))
