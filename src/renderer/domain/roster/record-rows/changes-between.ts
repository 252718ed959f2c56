import type { FieldChange } from '../plan'
import type { RosterFact, Said } from './record-roster'

/** What is told otherwise than it was. What is not told stays; an empty text takes a fact away. */
export const changesBetween = <F extends string>(
  facts: readonly RosterFact<F>[],
  before: Said<F>,
  told: Said<F>,
): readonly FieldChange<F>[] =>
  facts.flatMap(({ field }) => {
    const [was, is] = [before[field] ?? '', told[field]]
    return is === undefined || is === was ? [] : [{ field, before: was, after: is }]
  })
