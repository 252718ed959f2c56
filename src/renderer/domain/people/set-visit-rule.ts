import { put, type Change } from '../journal/entry'
import { visitRule, type VisitRule } from '../records/visit-rule'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'

/** How often the office wants people of a tag called on; null: not at all. */
export type VisitRuleRequest = {
  readonly tag: string
  readonly everyDays: number | null
  readonly basis: string
}

/** Sets the office's own rule for a tag from today on, in place of what is suggested or was set before. Refusal: `tag-missing`. */
export function setVisitRule(
  { tag, everyDays, basis }: VisitRuleRequest,
  rules: readonly VisitRule[],
  world: World,
): Result<Change> {
  const name = tag.trim()
  if (name === '') return fail('tag-missing')
  const rule: VisitRule = {
    id: rules.find(one => one.tag === name)?.id ?? world.newId(),
    tag: name,
    since: world.today(),
    ...(everyDays !== null && { everyDays }),
    ...(basis.trim() !== '' && { basis: basis.trim() }),
  }
  return ok({ cause: 'visit-rules-edited', detail: name, save: [put(visitRule, rule)] })
}
