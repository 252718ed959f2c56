import type { KnownPeople } from './known-people'
import type { PlannedRow, RosterPlan } from './plan'
import type { Choices } from './row-decision'
import { usualChoices } from './row-decision'

/** Somebody in the roster compared with, and the row that tells of them there. */
export type FormerPerson = {
  readonly row: number
  readonly name: string
  readonly idNumber: string | undefined
}

/** Every row but the refused ones and those merged away is somebody to compare with: a doubtful number is doubtful in both rosters. */
export const everybodyIn = (plan: RosterPlan): Choices => ({
  ...usualChoices,
  rows: new Map(
    plan.rows
      .filter(row => row.state === 'doubtful' && !isMergedAway(row))
      .map(({ row }) => [row, { as: 'create' as const }]),
  ),
})

/** The row says that it is one record too many: whoever it is about stands in another row. */
const isMergedAway = ({ problems }: PlannedRow): boolean =>
  problems.some(({ code }) => code === 'merged-away')

/** A row may be about these people. */
const about = ({ recordId, candidates }: PlannedRow): readonly string[] =>
  recordId === undefined ? candidates : [recordId, ...candidates]

/**
 * Those of the other roster whom no row of this one is, or may be, about.
 *
 * @param former the plan of the other roster in an office that knows nobody
 * @param known everybody that plan makes, in its order
 */
export function missingFrom(
  plan: RosterPlan,
  former: RosterPlan,
  { residents }: KnownPeople,
): readonly FormerPerson[] {
  const found = new Set(plan.rows.filter(row => !isMergedAway(row)).flatMap(about))
  const made = former.rows.filter(row => row.state !== 'rejected' && !isMergedAway(row))
  return made.flatMap(({ row }, nth) => {
    const person = residents[nth]
    if (person === undefined) throw new Error('Fewer people than rows that make them')
    return found.has(person.id) ? [] : [{ row, name: person.name, idNumber: person.idNumber }]
  })
}
