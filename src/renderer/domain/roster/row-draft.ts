import type { FactField } from './facts'
import type { Flaw } from './read-fact'

/** What one row says while it is being read. */
export type Draft<F extends string = FactField> = Partial<Record<F, string>>

/** A problem of the row. `letter` names the column where it is not the one that serves the fact. */
export type Found<F extends string = FactField> = {
  readonly field: F
  readonly flaw: Flaw
  readonly letter?: string
}

export const noneFound: readonly never[] = []

/** Adds words to the remarks, once. */
export function remark(draft: Draft, words: string): void {
  if (draft.remarks?.includes(words) === true) return
  draft.remarks = draft.remarks === undefined ? words : `${draft.remarks}；${words}`
}

/** Adds a tag, once. */
export function addTag(draft: Draft, tag: string): void {
  const tags = draft.tags === undefined ? [] : draft.tags.split('、')
  draft.tags = [...new Set([...tags, tag])].join('、')
}
