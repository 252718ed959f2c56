import type { Right } from '../accounts/roles'
import { sensitiveTagWords } from './data/sensitive-tags'

export const isSensitiveTag = (tag: string): boolean => sensitiveTagWords.some(word => tag.includes(word))

/** The tags somebody with these rights may see, in their order. */
export const visibleTags = (tags: readonly string[], rights: readonly Right[]): readonly string[] =>
  rights.includes('sensitive') ? tags : tags.filter(tag => !isSensitiveTag(tag))
