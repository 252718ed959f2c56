import type { Right } from '../../domain/accounts/roles'
import { visibleTags } from '../../domain/personal-data/sensitive-tags'
import { isVisibleFact } from '../../domain/roster/fact-privacy'
import type { FactField } from '../../domain/roster/facts'
import type { Draft } from './read-draft'

const seenTags = (tags: string, rights: readonly Right[]): string =>
  visibleTags(tags.split('、'), rights).join('、')

/** The facts as somebody with these rights sees them: without the tags that are not for them. */
export function seenFacts(facts: Draft, rights: readonly Right[]): Draft {
  const { tags, ...others } = facts
  const seen = tags === undefined ? '' : seenTags(tags, rights)
  return seen === '' ? others : { ...others, tags: seen }
}

/** The facts of a group that somebody with these rights may see. */
export const seenFields = (fields: readonly FactField[], rights: readonly Right[]): readonly FactField[] =>
  fields.filter(field => isVisibleFact(field, rights))

/** Those of them that may be changed: not the tags while there are some that are not for them, which would be lost. */
export const editableFields = (
  fields: readonly FactField[],
  facts: Draft,
  rights: readonly Right[],
): readonly FactField[] =>
  seenFields(fields, rights).filter(field => field !== 'tags' || seenFacts(facts, rights).tags === facts.tags)
