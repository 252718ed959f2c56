import { put, type Change } from '../journal/entry'
import { ageTagRule, type AgeTagRule } from '../records/age-tag-rule'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'

/** From which age on the office wants a tag suggested; null: not at all. */
export type TagAgeRequest = {
  readonly tag: string
  readonly age: number | null
  readonly basis: string
}

/** Sets the office's own age for a tag from today on, in place of what is suggested or was set before. Refusal: `tag-missing`. */
export function setTagAge(
  { tag, age, basis }: TagAgeRequest,
  rules: readonly AgeTagRule[],
  world: World,
): Result<Change> {
  const name = tag.trim()
  if (name === '') return fail('tag-missing')
  const rule: AgeTagRule = {
    id: rules.find(one => one.tag === name)?.id ?? world.newId(),
    tag: name,
    since: world.today(),
    ...(age !== null && { age }),
    ...(basis.trim() !== '' && { basis: basis.trim() }),
  }
  return ok({ cause: 'age-tags-edited', detail: name, save: [put(ageTagRule, rule)] })
}
