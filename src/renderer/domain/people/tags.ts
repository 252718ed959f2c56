import type { Right } from '../accounts/roles'
import { put, type Change } from '../journal/entry'
import { isSensitiveTag } from '../personal-data/sensitive-tags'
import type { Tag } from '../records/parts'
import { resident, type Resident } from '../records/resident'
import type { FactField } from '../roster/facts'
import { fail, ok, type Result } from '../result'
import { withChecked } from './checked'

/** A tag as the record shows it. */
export type SeenTag = {
  readonly tag: Tag
  /** Whether the office has set it apart, or its words are sensitive by themselves. */
  readonly sensitive: boolean
  /** Its last day is over, and nobody has said yet whether it still holds. */
  readonly expired: boolean
}

/** The tags somebody with these rights may see: those that hold, and of those with the right also those that held once, newest first. */
export function seenTags(
  { tags = [], sensitiveTags = [], pastTags = [] }: Resident,
  rights: readonly Right[],
  today: string,
): { readonly current: readonly SeenTag[]; readonly past: readonly Tag[] } {
  const seen = (tag: Tag, sensitive: boolean): SeenTag => ({
    tag,
    sensitive,
    expired: tag.until !== undefined && tag.until < today,
  })
  const all = [
    ...tags.map(tag => seen(tag, isSensitiveTag(tag.name))),
    ...sensitiveTags.map(tag => seen(tag, true)),
  ]
  if (!rights.includes('sensitive')) return { current: all.filter(one => !one.sensitive), past: [] }
  return { current: all, past: pastTags.toReversed() }
}

const lists = ['tags', 'sensitiveTags'] as const

const without = (tags: readonly Tag[] = [], name: string): Tag[] => tags.filter(tag => tag.name !== name)

/** The list with the tag where one of its name stood, else at its end. */
const withTag = (tags: readonly Tag[] = [], tag: Tag): Tag[] =>
  tags.some(one => one.name === tag.name)
    ? tags.map(one => (one.name === tag.name ? tag : one))
    : [...tags, tag]

/** The record with these lists; an empty one is not kept. What was in a list that changed is now checked by hand. */
function withLists(person: Resident, changed: Partial<Pick<Resident, 'tags' | 'sensitiveTags'>>): Resident {
  const touched: FactField[] = lists.filter(
    field => changed[field] !== undefined && (changed[field].length > 0 || person[field] !== undefined),
  )
  const next: Resident = { ...person, ...changed }
  if (next.tags?.length === 0) delete next.tags
  if (next.sensitiveTags?.length === 0) delete next.sensitiveTags
  return withChecked(next, touched)
}

/** The person with the tag, new or as it is now known; set apart it stands among the sensitive ones, which only those with the right see. */
export function tagged(person: Resident, tag: Tag, apart: boolean): Resident {
  const [here, there] = apart ? (['sensitiveTags', 'tags'] as const) : (['tags', 'sensitiveTags'] as const)
  const wasThere = person[there]?.some(one => one.name === tag.name) === true
  return withLists(person, {
    [here]: withTag(person[here], tag),
    ...(wasThere && { [there]: without(person[there], tag.name) }),
  })
}

const change = (person: Resident, words: string): Change => ({
  cause: 'resident-tagged',
  detail: `${person.name}：${words}`,
  save: [put(resident, person)],
})

/** Gives somebody a tag, or other words about one they have. Refusals: `tag-missing`, `tag-times`. */
export function setTag(person: Resident, tag: Tag, apart: boolean): Result<Change> {
  if (tag.name.trim() === '') return fail('tag-missing')
  if (tag.since !== undefined && tag.until !== undefined && tag.until < tag.since) return fail('tag-times')
  return ok(change(tagged(person, tag, apart), '标签'))
}

const tagOf = (person: Resident, name: string): Tag | undefined =>
  [...(person.tags ?? []), ...(person.sensitiveTags ?? [])].find(tag => tag.name === name)

const untagged = (person: Resident, name: string): Resident =>
  withLists(
    person,
    Object.fromEntries(
      lists
        .filter(field => person[field]?.some(tag => tag.name === name) === true)
        .map(field => [field, without(person[field], name)]),
    ),
  )

/** Ends a tag on its last day; it stays on record as one that held. Refusals: `tag-missing`, `tag-times` (over before it began). */
export function endTag(person: Resident, name: string, until: string): Result<Change> {
  const tag = tagOf(person, name)
  if (tag === undefined) return fail('tag-missing')
  if (until < (tag.since ?? '')) return fail('tag-times')
  const left = untagged(person, name)
  return ok(change({ ...left, pastTags: [...(left.pastTags ?? []), { ...tag, until }] }, '结束标签'))
}

/** Takes away a tag that never held. */
export const removeTag = (person: Resident, name: string): Change =>
  change(untagged(person, name), '去掉误加的标签')
