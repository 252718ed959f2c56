import { useState } from 'react'
import type { AnyPlan } from '../../domain/roster/plan'
import type { Choices } from '../../domain/roster/row-decision'
import type { After } from './CellEditor'
import type { CellPlace } from './ReviewGrid'
import { problemsOf, type ReviewRow, type Shown } from './review-rows'

/** Where the clerk is in the review. */
export type ReviewPlace = {
  readonly active: string | undefined
  /** The place of the active cell's column in the plan. */
  readonly at: number | undefined
  readonly editing: boolean
  /** The cell was gone to by key, so it is brought into sight. */
  readonly byKey: boolean
}

const nowhere: ReviewPlace = { active: undefined, at: undefined, editing: false, byKey: false }

/** The next column that is kept, in either direction; undefined at the end. */
function keptBeside({ columns }: Pick<AnyPlan, 'columns'>, at: number, step: 1 | -1): number | undefined {
  for (let next = at + step; next >= 0 && next < columns.length; next += step) {
    if (columns[next]?.field != null) return next
  }
  return undefined
}

/** The column of a row's first problem, else that which names the row. */
function firstColumn(
  { columns }: AnyPlan,
  naming: readonly string[],
  row: ReviewRow | undefined,
): number | undefined {
  const problems = row === undefined ? [] : problemsOf(row.planned)
  const letter = problems.find(({ column }) =>
    columns.some(one => one.letter === column && one.field !== null),
  )?.column
  const at = columns.findIndex(one =>
    letter === undefined ? one.field !== null && naming.includes(one.field) : one.letter === letter,
  )
  return at < 0 ? undefined : at
}

/** Where the clerk is among the rows shown, and the ways to go: nowhere once others are shown. */
export function useReviewPlace(plan: AnyPlan, naming: readonly string[], shown: Shown) {
  const [place, setPlace] = useState<ReviewPlace>(nowhere)
  const [among, setAmong] = useState(shown)
  if (among !== shown) {
    setAmong(shown)
    setPlace(nowhere)
  }
  const edit = (active: string, at: number | undefined): void => {
    if (at !== undefined) setPlace({ active, at, editing: true, byKey: true })
  }
  return {
    place,
    goToRow: (active: string) => {
      setPlace(before => (before.active === active ? before : { ...nowhere, active, at: before.at }))
    },
    goToCell: ({ key, at }: CellPlace) => {
      setPlace({ active: key, at, editing: false, byKey: false })
    },
    goToProblem: (row: ReviewRow) => {
      setPlace({ active: row.key, at: firstColumn(plan, naming, row), editing: false, byKey: true })
    },
    goSideways: (step: 1 | -1) => {
      setPlace(before => {
        const at = keptBeside(plan, before.at ?? -1, step)
        return before.active === undefined || at === undefined ? before : { ...before, at, byKey: true }
      })
    },
    edit,
    editHere: (row: ReviewRow | undefined) => {
      if (row !== undefined) edit(row.key, place.at ?? firstColumn(plan, naming, row))
    },
    endEditing: ({ key, at }: CellPlace, after: After) => {
      const next = after === 'stay' ? undefined : keptBeside(plan, at, after === 'next' ? 1 : -1)
      setPlace({ active: key, at: next ?? at, editing: next !== undefined, byKey: next !== undefined })
    },
  }
}

/** Which choices the list of rows was filtered by: a row stays where it is while the clerk decides about it. */
export function useListedBy(choices: Choices) {
  const [listedBy, setListedBy] = useState(choices)
  return { listedBy, listAnew: setListedBy }
}
