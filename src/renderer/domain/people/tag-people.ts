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

/** Gives several people a tag at once; whoever has it keeps what is known of it. Refusals: `tag-missing`, `tag-all-have`. */
export function tagPeople(people: readonly Resident[], tag: Tag): Result<Change> {
  if (tag.name === '') return fail('tag-missing')
  const without = people.filter(person => !hasTag(person, tag.name))
  const [first] = without
  if (first === undefined) return fail('tag-all-have', { tag: tag.name })
  const who = without.length === 1 ? first.name : `${first.name}等 ${String(without.length)} 人`
  return ok({
    cause: 'resident-tagged',
    detail: `${who}：${tag.name}`,
    save: without.map(person => put(resident, tagged(person, tag, isApart(tag.name)))),
  })
}
