import type { Right } from '../accounts/roles'
import type { Privacy } from '../personal-data/privacy'
import { columnChoices, type Audience, type ColumnChoice } from './data/column-choices'

/** A column of a list that may be given out. */
export type ListColumn<F extends string> = {
  readonly field: F
  readonly label: string
  readonly privacy: Privacy
}

export type ColumnDecisions<F extends string> = Readonly<Partial<Record<F, ColumnChoice>>>

/** Whether the choice shows something that only the right to sensitive information opens. */
export const needsSensitiveRight = (privacy: Privacy, choice: ColumnChoice): boolean =>
  choice === 'full' && (privacy === 'sensitive' || privacy === 'tags')

/** What somebody with these rights may do with a column, the first being what happens unless they say otherwise. */
export const choicesOf = (
  privacy: Privacy,
  audience: Audience,
  rights: readonly Right[],
): readonly ColumnChoice[] =>
  columnChoices[audience][privacy].filter(
    choice => rights.includes('sensitive') || !needsSensitiveRight(privacy, choice),
  )

/** What becomes of each column unless the clerk says otherwise. */
export const usualDecisions = <F extends string>(
  columns: readonly ListColumn<F>[],
  audience: Audience,
): ColumnDecisions<F> => {
  const decisions: Partial<Record<F, ColumnChoice>> = {}
  for (const { field, privacy } of columns) decisions[field] = columnChoices[audience][privacy][0]
  return decisions
}
