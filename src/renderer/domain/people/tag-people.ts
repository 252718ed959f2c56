import { put, type Change } from '../journal/entry'
import { isSensitiveTag } from '../personal-data/sensitive-tags'
import type { Tag } from '../records/parts'
import { resident, type Resident } from '../records/resident'
import { fail, ok, type Result } from '../result'
import { suggestedTags } from './data/tags'
import { tagged } from './tags'

const isApart = (name: string): boolean =>
  isSensitiveTag(name) || suggestedTags.some(tag => tag.name === name && tag.sensitive)

const hasTag = ({ tags = [], sensitiveTags = [] }: Resident, name: string): boolean =>
  [...tags, ...sensitiveTags].some(tag => tag.name === name)

/** A tag for somebody. */
type GivenTag = { readonly person: Resident; readonly tag: Tag }

/** What stands in the journal: whom it is about, and the tag, or how many where there are several. */
function detailOf(given: readonly GivenTag[]): string {
  const names = [...new Set(given.map(({ tag }) => tag.name))]
  const people = new Set(given.map(({ person }) => person))
  const [first] = people
  const who = people.size === 1 ? '' : `等 ${String(people.size)} 人`
  return `${first?.name ?? ''}${who}：${names.join('、')}`
}

/**
 * Gives each of these people their tag, in one change; whoever has it keeps what is known of it. Somebody may be given several. Refusals:
 * `tag-missing`, `tag-all-have`.
 */
export function giveTags(given: readonly GivenTag[]): Result<Change> {
  if (given.some(({ tag }) => tag.name === '')) return fail('tag-missing')
  const lacking = given.filter(({ person, tag }) => !hasTag(person, tag.name))
  if (lacking.length === 0) return fail('tag-all-have', { tag: given[0]?.tag.name ?? '' })
  const now = new Map<string, Resident>()
  for (const { person, tag } of lacking)
    now.set(person.id, tagged(now.get(person.id) ?? person, tag, isApart(tag.name)))
  return ok({
    cause: 'resident-tagged',
    detail: detailOf(lacking),
    save: [...now.values()].map(person => put(resident, person)),
  })
}

/** Gives several people a tag at once; whoever has it keeps what is known of it. Refusals: `tag-missing`, `tag-all-have`. */
export const tagPeople = (people: readonly Resident[], tag: Tag): Result<Change> =>
  giveTags(people.map(person => ({ person, tag })))
